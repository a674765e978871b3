package org.consolidation.analyser.normalise;

import org.consolidation.analyser.text.Fold;

/** Reads where a system is in its life: "Live", "BAU", "in procurement", "to be replaced by …". */
final class StatusText {

    private StatusText() {}

    /** The status; UNKNOWN when the words say none. What a system is to become wins over what it is. */
    static Status read(String raw) {
        String s = Fold.fold(raw);
        if (s.isEmpty()) return Status.UNKNOWN;
        if (Phrases.any(
                s,
                "to be replaced",
                "being replaced",
                "due for replacement",
                "under replacement",
                "to be decommissioned",
                "being decommissioned",
                "decommissioning",
                "to be retired",
                "being retired",
                "retiring",
                "sunset",
                "sunsetting",
                "phase out",
                "phasing out",
                "being phased out",
                "end of support",
                "run off",
                "migrating",
                "migrate",
                "migrating from",
                "legacy",
                "contain",
                "eliminate",
                "to be migrated")) {
            return Status.RETIRING;
        }
        if (Phrases.any(
                s,
                "not live",
                "not yet live",
                "not yet in use",
                "pre deployment",
                "not yet implemented",
                "pre production",
                "pre live")) {
            return Status.PLANNED;
        }
        if (Phrases.any(
                s,
                "not in use",
                "no longer in use",
                "no longer used",
                "decommissioned",
                "retired",
                "end of life",
                "ceased",
                "closed",
                "withdrawn",
                "replaced",
                "obsolete",
                "archived",
                "inactive",
                "terminated",
                "expired",
                "switched off",
                "disposed",
                "superseded",
                "dead",
                "not in production")) {
            return Status.RETIRED;
        }
        if (Phrases.any(s, "pilot", "piloting", "trial", "poc", "proof of concept", "beta", "alpha", "evaluation")) {
            return Status.PILOT;
        }
        if (Phrases.any(
                s,
                "planned",
                "plan",
                "proposed",
                "procurement",
                "in procurement",
                "procuring",
                "tender",
                "implementation",
                "implementing",
                "in implementation",
                "in development",
                "under development",
                "in project",
                "project",
                "future",
                "initiation",
                "initiated",
                "acquisition and or development",
                "development and acquisition",
                "discovery",
                "go live",
                "in build",
                "on order",
                "being implemented")) {
            return Status.PLANNED;
        }
        if (Phrases.any(
                s,
                "live",
                "in use",
                "bau",
                "production",
                "in production",
                "operational",
                "active",
                "current",
                "deployed",
                "in service",
                "operation and maintenance",
                "operations and maintenance",
                "in operation",
                "business as usual",
                "supported",
                "invest",
                "tolerate",
                "installed",
                "used",
                "running",
                "maintained",
                "implemented",
                "yes")) {
            return Status.LIVE;
        }
        if (Phrases.any(
                s,
                "test",
                "uat",
                "training",
                "development",
                "dev",
                "sandbox",
                "staging",
                "disaster recovery",
                "dr",
                "archive",
                "non production")) {
            return Status.NON_PRODUCTION;
        }
        return Status.UNKNOWN;
    }
}
