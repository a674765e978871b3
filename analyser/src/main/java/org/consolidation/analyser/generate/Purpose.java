package org.consolidation.analyser.generate;

import java.util.List;

/**
 * What a system is for, in the words of several organisations.
 *
 * @param number of the purpose, from 0
 * @param sector P police, C council, B both
 * @param nouns that products of this purpose bear in their names
 * @param categories as inventories write them
 * @param generic names that organisations give what they built themselves
 * @param objects what is worked on, for descriptions
 */
record Purpose(
        int number,
        char sector,
        List<String> nouns,
        List<String> categories,
        List<String> generic,
        List<String> objects) {

    Purpose {
        if ("PCB".indexOf(sector) < 0) throw new IllegalArgumentException("sector must be P, C or B, was " + sector);
    }

    static Purpose of(int number, String line) {
        List<String> cells = Vocabulary.parts(line, "\\|");
        if (cells.size() != 5) throw new IllegalArgumentException("a purpose must have 5 parts, was " + line);
        return new Purpose(
                number,
                cells.get(0).charAt(0),
                Vocabulary.parts(cells.get(1), ";"),
                Vocabulary.parts(cells.get(2), ";"),
                Vocabulary.parts(cells.get(3), ";"),
                Vocabulary.parts(cells.get(4), ";"));
    }

    /** The one word for it that an organisation uses. */
    String category(Body body, long seed) {
        return Draw.of(seed, "category", body.number(), number).pick(categories);
    }
}
