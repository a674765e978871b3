package org.consolidation.analyser.normalise;

import org.consolidation.analyser.text.Fold;

/** Reads where a system runs. */
final class HostingText {

    private HostingText() {}

    /** saas, supplier-hosted, shared, on-premises or cloud; "" when the words say none. */
    static String read(String raw) {
        String s = Fold.fold(raw);
        if (s.isEmpty()) return "";
        if (Phrases.any(s, "saas", "software as a service", "hosted saas")) return "saas";
        if (Phrases.any(
                s,
                "supplier hosted",
                "vendor hosted",
                "hosted by supplier",
                "hosted by vendor",
                "hosted by the supplier",
                "externally hosted",
                "external",
                "third party",
                "3rd party",
                "supplier",
                "vendor",
                "remotely hosted",
                "managed service",
                "hosted externally",
                "off site",
                "offsite",
                "asp")) {
            return "supplier-hosted";
        }
        if (Phrases.any(
                s,
                "shared",
                "shared service",
                "partner",
                "national",
                "hosted by another",
                "regional",
                "host authority",
                "lead force")) {
            return "shared";
        }
        if (Phrases.any(
                s,
                "on premise",
                "on premises",
                "on prem",
                "onprem",
                "onpremise",
                "onpremises",
                "in house",
                "inhouse",
                "internal",
                "internally hosted",
                "local",
                "locally hosted",
                "own data centre",
                "council data centre",
                "force data centre",
                "data centre",
                "datacentre",
                "on site",
                "onsite",
                "server",
                "self hosted",
                "client server",
                "desktop")) {
            return "on-premises";
        }
        if (Phrases.any(
                s,
                "cloud",
                "azure",
                "aws",
                "amazon",
                "gcp",
                "google cloud",
                "iaas",
                "paas",
                "public cloud",
                "private cloud",
                "web",
                "web based",
                "webbased")) {
            return "cloud";
        }
        return Phrases.has(s, "hosted") ? "supplier-hosted" : "";
    }
}
