package org.consolidation.analyser.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.consolidation.analyser.catalogue.Catalogue;
import org.consolidation.analyser.normalise.CapabilityProposal;
import org.consolidation.analyser.normalise.Contract;
import org.consolidation.analyser.normalise.Cost;
import org.consolidation.analyser.normalise.Deployment;
import org.consolidation.analyser.normalise.ProductName;
import org.consolidation.analyser.normalise.Status;

/** Deployments written as text, for tests of matching and clustering. */
public final class Systems {

    /** A catalogue that knows nothing. */
    public static final Catalogue NOTHING_KNOWN =
            new Catalogue(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    private Systems() {}

    /** One system a line: organisation | core | vendor | version | edition | capability | in-house. */
    public static List<Deployment> parse(String block) {
        List<Deployment> systems = new ArrayList<>();
        for (String line : block.lines().filter(l -> !l.isBlank()).toList()) {
            String[] cells = (line + " | | | | | | ").split("\\|");
            for (int c = 0; c < cells.length; c++) cells[c] = cells[c].strip();
            systems.add(system("s" + systems.size(), cells));
        }
        return systems;
    }

    private static Deployment system(String id, String[] cells) {
        ProductName name = new ProductName(
                cells[1], cells[1], cells[1], cells[2], cells[3], cells[4], "", cells[6].equals("in-house"));
        return new Deployment(
                id,
                cells[0],
                cells[0],
                0,
                "systems.csv",
                "",
                1,
                1,
                cells[1],
                "",
                "",
                "",
                "",
                name,
                "",
                "",
                false,
                "",
                Status.LIVE,
                null,
                "",
                Cost.NONE,
                new Contract("", "", "", "", null, null, false, null, "", ""),
                "",
                "",
                null,
                "",
                "",
                new CapabilityProposal(cells[5], cells[5].isEmpty() ? 0 : 100, "", "", "stated", cells[5]));
    }

    /** An item of that name and maker. */
    static Item item(String core, String vendor) {
        return item(core, vendor, "");
    }

    /** An item of that name, maker and version. */
    static Item item(String core, String vendor, String version) {
        long id = ProfileKey.bits(ProfileKey.id(core, vendor, version, "", false, ""));
        return new Item(id, core, vendor, version, "", "", List.of(), 1);
    }

    /** Weighs with stated weights, as if the names had been found in a list of themselves. */
    static ProductScorer scorer(Knowledge knowledge, List<Item> items) {
        long[] all = items.stream()
                .flatMapToLong(i -> Arrays.stream(BroadcastPairing.tokens(i, knowledge)))
                .toArray();
        Vocabulary vocabulary = Vocabulary.count(all, items.size());
        return new ProductScorer(
                vocabulary,
                new Learnt(
                        GenericNames.STATED, knowledge, Lexicon.NONE, Functions.NONE, Density.NONE, OnePerSource.NONE),
                Weights.stated(0.05));
    }
}
