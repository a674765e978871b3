package org.consolidation.analyser.normalise;

import org.consolidation.analyser.text.Fold;

/** Reads where a system runs. */
final class HostingText {

    private static final String[] OWN_SITE = Phrases.list("""
            on prem, on premises, on premise, on premisis, onprem, onpremise, onpremises, in house, inhouse,
            internal, internally, on site, onsite, self hosted, own data centre, non cloud, not cloud,
            council hosted, force hosted, locally""");

    private static final String[] NAMED_CLOUD = Phrases.list("""
            azure, aws, amazon, gcp, google cloud, iaas, paas, m365, o365, office 365, microsoft 365, cloud,
            cloudbased""");

    private static final String[] MACHINES = Phrases.list("""
            local, data centre, data center, datacentre, datacenter, own, server, servers, virtual, vm,
            vmware, physical, standalone, stand alone""");

    private static final String[] BODIES = Phrases.list("""
            council, police, constabulary, force, borough, county, authority""");

    private HostingText() {}

    /**
     * saas, cloud, on-premises, supplier-hosted, shared, national, or "" when the words do not say. Of
     * cloud and own premises in one cell the one named first counts; "hosted" alone is by the supplier. A program on
     * people's desktops is hosted nowhere.
     */
    static String read(String cell) {
        String text = Fold.fold(cell);
        if (text.isEmpty()) return "";
        if (Phrases.any(text, "saas", "software as a service")) return "saas";
        if (Phrases.any(text, "national", "nationally")) return "national";
        int by = Phrases.at(text, "hosted by");
        if (by >= 0 && Phrases.any(text.substring(by), BODIES)) return "shared";
        if (Phrases.any(
                text,
                "supplier",
                "suppliers",
                "vendor",
                "vendors",
                "provider",
                "externally hosted",
                "hosted externally",
                "hosted by",
                "third party",
                "3rd party",
                "managed service",
                "managed hosting",
                "external",
                "externally",
                "asp",
                "remote hosted",
                "remotely hosted")) {
            return "supplier-hosted";
        }
        boolean storage = Phrases.any(text, "shared drive", "shared folder", "shared server", "shared network");
        if (!storage
                && Phrases.any(
                        text,
                        "shared",
                        "partner",
                        "partners",
                        "lead force",
                        "lead authority",
                        "regional",
                        "consortium",
                        "collaboration",
                        "joint")) {
            return "shared";
        }
        int own = first(text, OWN_SITE);
        int cloud = first(text, NAMED_CLOUD);
        if (own < cloud) return "on-premises";
        if (cloud < Integer.MAX_VALUE) return "cloud";
        if (storage || Phrases.any(text, MACHINES)) return "on-premises";
        if (Phrases.any(text, "web", "online", "internet", "browser")) return "cloud";
        return Phrases.has(text, "hosted") ? "supplier-hosted" : "";
    }

    private static int first(String text, String[] phrases) {
        int first = Integer.MAX_VALUE;
        for (String phrase : phrases) {
            int at = Phrases.at(text, phrase);
            if (at >= 0 && at < first) first = at;
        }
        return first;
    }
}
