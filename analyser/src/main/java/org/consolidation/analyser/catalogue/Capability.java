package org.consolidation.analyser.catalogue;

import java.util.List;

/**
 * A business function that systems serve.
 *
 * @param id "P01" to "P32" police, "C01" to "C24" councils, "B01" to "B24" both
 * @param name as shown
 * @param sector police, council or shared
 * @param keywords words and product names that point to it
 * @param infrastructure networks, servers and devices: left out of system counts by default
 * @param definition in a sentence
 */
public record Capability(
        String id, String name, String sector, List<String> keywords, boolean infrastructure, String definition)
        implements java.io.Serializable {}
