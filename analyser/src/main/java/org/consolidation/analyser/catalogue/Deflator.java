package org.consolidation.analyser.catalogue;

/**
 * How dear a financial year was.
 *
 * @param financialYear such as "2024-25"
 * @param index of prices; a hundred in the base year; exact decimals as the table writes them
 */
public record Deflator(String financialYear, String index) implements java.io.Serializable {}
