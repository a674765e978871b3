/**
 * Resolves the records of any table: which of them are one thing.
 *
 * <pre>
 * files ─ Gathering ─ Entry ─ Resolving ─ Resolved ─ ResolvedFiles ─ clusters.csv, pairs.csv, manifest.json
 *         FieldsFile says which columns are compared, and as what
 * </pre>
 */
package org.consolidation.analyser.resolve;
