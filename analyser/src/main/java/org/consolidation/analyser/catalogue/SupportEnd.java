package org.consolidation.analyser.catalogue;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * When a version of a product ceases to be supported by its maker.
 *
 * @param product as its source names it
 * @param version as its source names it, such as "2019" or "11.0"
 * @param end last day
 */
public record SupportEnd(String product, String version, LocalDate end) implements Serializable {}
