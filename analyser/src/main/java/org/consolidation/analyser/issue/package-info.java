/** Defects: in somebody's data ({@code DataIssue}), or in the user's command ({@code UserError}). */
package org.consolidation.analyser.issue;
