package org.consolidation.analyser.match;

/**
 * The texts of a record that may speak of another name.
 *
 * @param organisation whose it is
 * @param raw the cell of the name
 * @param core folded product
 * @param vendor folded maker; ""
 * @param systemName as the organisation calls it
 * @param description ""
 * @param supplierRaw ""
 * @param capability proposed; ""
 */
public record AliasTexts(
        String organisation,
        String raw,
        String core,
        String vendor,
        String systemName,
        String description,
        String supplierRaw,
        String capability) {}
