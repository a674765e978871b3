package org.consolidation.analyser.catalogue;

/**
 * A reference table that a run used.
 *
 * @param name file name
 * @param sha256 of its content
 * @param origin "built in", or "--reference"
 */
public record ReferenceTable(String name, String sha256, String origin) implements java.io.Serializable {}
