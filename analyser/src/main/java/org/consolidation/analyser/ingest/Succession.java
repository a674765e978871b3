package org.consolidation.analyser.ingest;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * One body that another takes over, whole or in part.
 *
 * @param predecessor id of the body that ends
 * @param successor id of the body that takes over
 * @param date its first day; null when not given
 */
public record Succession(String predecessor, String successor, LocalDate date) implements Serializable {}
