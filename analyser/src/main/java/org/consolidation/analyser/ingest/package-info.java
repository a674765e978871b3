/**
 * Reads inventories as their senders wrote them, and loses nothing.
 *
 * <p>Start reading at {@link org.consolidation.analyser.ingest.Collection#open}, which finds the files
 * and reads what stands beside the inventories, then at {@link
 * org.consolidation.analyser.ingest.Ingesting}:
 *
 * <pre>
 * file ─ FileFacts ─ Dialect ─ RecordScanner ─ Sketch ─ HeaderRow ─ ColumnMapping ─ FileSurvey ─ SourceTable
 *        bytes,      comma,    where records   rows,    which row   what columns    to the       with all
 *        SHA-256,    quotes    begin; counts   segments names the   mean            driver       others
 *        encoding              them                     columns
 * segments ─ DelimitedSegment (Commons CSV) ─ TableRecords ─ SourceRecord
 *            cells                            people's data out
 * </pre>
 *
 * <p>Beside tables there are records down the page: {@link
 * org.consolidation.analyser.ingest.PageFinding} recognises them, {@link
 * org.consolidation.analyser.ingest.PageRows} turns each group of labels into a row. {@link
 * org.consolidation.analyser.ingest.PivotFinding} finds one answer in each row, {@link
 * org.consolidation.analyser.ingest.AcrossFinding} systems side by side, {@link
 * org.consolidation.analyser.ingest.MarksFinding} checklists, {@link
 * org.consolidation.analyser.ingest.Headless} tables without a header. {@link
 * org.consolidation.analyser.ingest.TableShape} reads what headers alone do not say, {@link
 * org.consolidation.analyser.ingest.AsAbove} what cells leave to the row above.
 *
 * <p>The first line happens in one Spark job, small files several to a task; the second in as many
 * tasks as there are ranges, each time the records are used. The scanner counts records before any is
 * judged, by rules of its own, and the parser must find as many.
 */
package org.consolidation.analyser.ingest;
