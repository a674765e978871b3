package org.consolidation.analyser.generate;

import java.util.List;

/**
 * What a system is for, in the words of several organisations.
 *
 * @param sector P police, C council, B both
 * @param nouns that products of this purpose bear in their names
 * @param categories as inventories write them
 * @param generic names that organisations give what they built themselves
 * @param objects what is worked on, for descriptions
 */
record Purpose(char sector, List<String> nouns, List<String> categories, List<String> generic, List<String> objects) {

    Purpose {
        if ("PCB".indexOf(sector) < 0) throw new IllegalArgumentException("sector must be P, C or B, was " + sector);
    }

    static Purpose of(String line) {
        List<String> cells = Vocabulary.parts(line, "\\|");
        if (cells.size() != 5) throw new IllegalArgumentException("a purpose must have 5 parts, was " + line);
        return new Purpose(
                cells.get(0).charAt(0),
                Vocabulary.parts(cells.get(1), ";"),
                Vocabulary.parts(cells.get(2), ";"),
                Vocabulary.parts(cells.get(3), ";"),
                Vocabulary.parts(cells.get(4), ";"));
    }
}
