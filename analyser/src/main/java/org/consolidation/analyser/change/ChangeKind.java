package org.consolidation.analyser.change;

/** What became of a product between two runs. */
public enum ChangeKind {
    /** An earlier product whose systems are now under the id of another. */
    MERGED("merged into another"),
    /** A product of this run made of systems that were under the id of another, which goes on. */
    SPLIT("split from another"),
    /** A product none of whose systems the earlier run had. */
    NEW("new"),
    /** An earlier product none of whose systems this run has. */
    GONE("gone"),
    /** The same product with other systems, other descriptions or another name. */
    CHANGED("changed");

    private final String shown;

    ChangeKind(String shown) {
        this.shown = shown;
    }

    /** For a heading. */
    public String shown() {
        return shown;
    }
}
