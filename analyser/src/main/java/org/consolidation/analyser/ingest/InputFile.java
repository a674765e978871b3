package org.consolidation.analyser.ingest;

import java.io.Serializable;

/**
 * One input file as the manifest names it.
 *
 * @param file relative to the INPUT argument, '/' between folders
 * @param bytes size
 * @param sha256 of its content, lower-case hexadecimal
 * @param encoding as detected; "" for side files
 * @param delimiter as detected, such as "comma"; "" for side files
 * @param rows title rows, header and records together; 0 for side files
 * @param use inventory, side file or unusable
 */
public record InputFile(
        String file, long bytes, String sha256, String encoding, String delimiter, long rows, String use)
        implements Serializable {}
