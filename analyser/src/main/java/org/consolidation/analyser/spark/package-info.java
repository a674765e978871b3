/**
 * The only place that knows Spark's inner life: encoders of records, typed operations, the session.
 * Nothing here knows the domain.
 */
package org.consolidation.analyser.spark;
