package org.consolidation.analyser.report;

/**
 * The part of a report that is written, or known, while opportunities are looked for.
 *
 * @param files tables and graph files
 * @param pages what pages need to know
 */
public record Begun(OutputFiles.Begun files, Site.Begun pages) {}
