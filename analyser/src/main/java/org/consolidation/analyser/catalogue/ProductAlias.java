package org.consolidation.analyser.catalogue;

import java.util.List;

/**
 * Another name of a product, or of a part or forerunner of it.
 *
 * @param alias as written
 * @param product canonical name
 * @param supplier its maker; ""
 * @param kind one of {@link #NAMES}, {@value #MODULE} or {@value #SUCCESSOR}
 * @param ambiguous whether the alias alone must not decide a match
 * @param grade S seen in a source, K general knowledge
 */
public record ProductAlias(String alias, String product, String supplier, String kind, boolean ambiguous, String grade)
        implements java.io.Serializable {

    /** Kinds of alias that name the same product. */
    public static final List<String> NAMES =
            List.of("rename", "abbreviation", "expansion", "spelling", "local_name", "edition_of");

    /** Kind of alias that names a part of a suite: a product of its own. */
    public static final String MODULE = "module_of";

    /** Kind of alias that names an older, different product, which this one replaced. */
    public static final String SUCCESSOR = "successor";

    /** Whether alias and product are one product; a module and a forerunner never are. */
    public boolean sameProduct() {
        return NAMES.contains(kind);
    }

    public boolean module() {
        return kind.equals(MODULE);
    }

    public boolean successor() {
        return kind.equals(SUCCESSOR);
    }
}
