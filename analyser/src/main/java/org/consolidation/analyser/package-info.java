/**
 * The consolidation analyser: start reading here.
 *
 * <p>A batch job on Apache Spark. It reads inventories of IT systems as many organisations wrote
 * them, decides which rows are the same product, lays products, organisations, suppliers and
 * capabilities out as a graph, works out what could be consolidated, and writes a report in which
 * every finding leads back to a row of somebody's return.
 *
 * <pre>
 * files ─ ingest ─ normalise ─ match ─ cluster ─ portfolio ─ opportunity ─ report
 *           │          │         │        │          │            │          └ pages, tables, graph files, manifest
 *           │          │         │        │          │            └ what could be joined up, worth how much, what blocks it
 *           │          │         │        │          └ product, organisation, supplier and capability, who runs what
 *           │          │         │        └ which profiles are one product
 *           │          │         └ which profiles are alike, and the evidence in bits
 *           │          └ what a row means: vendor, core name, version, money, dates, proposed capability
 *           └ records with file, sheet and row number; nothing lost
 * </pre>
 *
 * <p>{@link org.consolidation.analyser.Analysis} is the run, one line per stage. Each stage is a
 * package: the record it hands on, its settings, pure functions that JUnit calls without Spark, and
 * one thin Spark shell named by a gerund ({@code Ingesting}, {@code Normalising}, {@code Matching},
 * {@code Clustering}, {@code Placing}, {@code Finding}, {@code Reporting}).
 *
 * <p>Beside the stages, to their left: {@code text} (functions of strings), {@code issue} (defects
 * in data, errors of the user), {@code spark} (encoders and session), {@code catalogue} (reference
 * data), {@code decision} (what reviewers decided). To their right: {@code change} (what a run has in
 * common with an earlier one), {@code review} (questions worth asking, explanations), {@code evaluation} (measures
 * against known truth), {@code generate} (the collections under {@code datasets/}), and {@code cli}. Around the
 * opportunities, each of them read by the report and none of them needed by another stage: {@code coalition} (who
 * shares most with whom), {@code target} (which products could remain), {@code wave} (when what pays could be done),
 * {@code scenario} (what bodies that merge would have on their first day). A package imports only packages to its left;
 * {@code PackageOrderTest} holds it.
 *
 * <p>What always holds: every record ends as exactly one of accepted, set aside (with reason) or
 * rejected (with reason), and the reader's own count agrees; nothing per row reaches the driver; the
 * same input gives the same bytes, whatever the file order, partitions, cores or JVM start.
 */
package org.consolidation.analyser;
