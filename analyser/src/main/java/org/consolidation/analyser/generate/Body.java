package org.consolidation.analyser.generate;

/**
 * An organisation whose inventory is made up.
 *
 * @param number in the collection, from 0
 * @param id in the register, beginning with "synthetic-"
 * @param name as shown, ending in "(synthetic)"
 * @param kind such as "Police force"
 * @param nation may be ""
 * @param region may be ""
 * @param sector P police, C council
 * @param entries of its inventory that have an id
 */
record Body(int number, String id, String name, String kind, String nation, String region, char sector, long entries) {}
