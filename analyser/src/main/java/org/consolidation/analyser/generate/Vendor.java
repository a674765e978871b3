package org.consolidation.analyser.generate;

/**
 * An invented vendor.
 *
 * @param name as people say it: "Pellworth"
 * @param legal as contracts say it: "Pellworth Software Ltd"
 */
record Vendor(String name, String legal) {}
