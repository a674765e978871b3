/**
 * The command line: commands, exit codes, progress and the summary. {@code Main} parses and runs a
 * command; a new command is one class named in its {@code subcommands}.
 */
package org.consolidation.analyser.cli;
