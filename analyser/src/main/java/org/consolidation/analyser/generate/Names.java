package org.consolidation.analyser.generate;

import java.util.List;

/**
 * The names that one organisation gives: to what it built itself, and to what it bought. Those of its
 * own systems differ from each other and are alike from one organisation to the next.
 */
final class Names {

    private final Vocabulary words;
    private final List<Purpose> purposes;
    private final List<String> programmes;
    private final List<String> teams;
    private final int generics;
    private final int shift;
    private final int programmeShift;
    private long own;
    private long ownProgrammes;

    Names(Vocabulary words, List<Purpose> purposes, Draw draw) {
        this.words = words;
        this.purposes = purposes;
        this.programmes = words.list("programme");
        this.teams = words.list("team");
        this.generics = purposes.stream().mapToInt(p -> p.generic().size()).sum();
        this.shift = draw.below(1 << 20);
        this.programmeShift = draw.below(1 << 20);
    }

    /** A system of its own: its name and what it is for. */
    record Own(String name, Purpose purpose) {}

    /** The next system that it built itself. */
    Own next(Draw draw) {
        if (draw.chance(0.22)) {
            Purpose purpose = draw.pick(purposes);
            return new Own(programme(ownProgrammes++, draw, purpose), purpose);
        }
        long number = own++;
        int step = coprime(generics);
        int place = (int) ((number * step + shift) % generics);
        for (Purpose purpose : purposes) {
            if (place < purpose.generic().size()) {
                return new Own(withTeam(purpose.generic().get(place), number / generics, draw), purpose);
            }
            place -= purpose.generic().size();
        }
        throw new IllegalStateException("no generic name of place " + place);
    }

    /** The same name again is told apart by a team, at last by a number. */
    private String withTeam(String generic, long round, Draw draw) {
        if (round == 0 && draw.chance(0.68)) return generic;
        int number = (int) ((round + shift) % teams.size());
        String team = teams.get(number);
        String name = draw.chance(0.5) ? generic + " - " + team : team + " " + generic;
        return round < teams.size() ? name : name + " " + (round / teams.size() + 1);
    }

    private String programme(long number, Draw draw, Purpose purpose) {
        String name = programmes.get((int) ((number + programmeShift) % programmes.size()));
        if (number >= programmes.size()) name += " " + (number / programmes.size() + 1);
        return switch (draw.below(4)) {
            case 0 -> name;
            case 1 -> "Project " + name;
            case 2 -> name + " " + draw.pick(purpose.nouns());
            default -> name + " Database";
        };
    }

    /** What the organisation calls a product after its purpose. */
    String generic(Purpose purpose, Draw habit) {
        return habit.chance(0.6) ? habit.pick(purpose.generic()) : habit.pick(purpose.categories());
    }

    /** What the organisation calls a product after a programme. */
    String programme(int product, Draw habit) {
        String name = programmes.get((int) ((product + (long) programmeShift) % programmes.size()));
        return habit.chance(0.5)
                ? name
                : habit.pick(List.of("Project @", "@ Programme", "@ Online", "My@"))
                        .replace("@", name);
    }

    private static int coprime(int count) {
        int step = (int) (count * 0.618) | 1;
        while (gcd(step, count) != 1) step += 2;
        return step;
    }

    private static int gcd(int a, int b) {
        return b == 0 ? a : gcd(b, a % b);
    }
}
