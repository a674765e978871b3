package org.consolidation.analyser.match;

/**
 * Ways to learn from records that two names are one. The stated odds are judgement from lists read by
 * hand: how often what the rule finds is one thing and not a replacement, a part or chance.
 */
enum MiningRule {
    /** "X (formerly Y)", "previously known as", "rebranded as", "renamed", "aka". */
    SAYS_RENAMED("says it was renamed", 3_000),
    /** "X (was Y)", "X (now Y)", "X (ex Y)": also said of what was replaced. */
    SAYS_WAS("says what it was or now is", 1_000),
    /** Initials in brackets behind the words they stand for. */
    ACRONYM("writes both the name and its initials", 2_000),
    /** The initials of one maker's name stand alone elsewhere under the same maker. */
    INITIALS("initials of a name of the same maker", 0),
    /** One row names the system so, and the product otherwise. */
    ONE_ROW("one row carries both names", 0),
    /** One specific name under two makers. */
    TWO_MAKERS("one name under two makers", -1_000);

    /** As written in the table of mined aliases. */
    final String shown;

    final int millibits;

    MiningRule(String shown, int millibits) {
        this.shown = shown;
        this.millibits = millibits;
    }
}
