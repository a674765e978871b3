package org.consolidation.analyser.normalise;

import java.util.List;
import org.consolidation.analyser.text.Fold;

/** Reads columns whose answers are a few kinds of wording: status, hosting, criticality. */
final class Wording {

    private Wording() {}

    /** Where a system is in its life; UNKNOWN when the words do not say. */
    static Status status(String cell) {
        String text = " " + Fold.fold(cell) + " ";
        if (text.isBlank()) return Status.UNKNOWN;
        if (has(text, " test ", " uat ", " training ", " train ", " development ", " dev ", " sandbox ", " archive ",
                " archived ", " staging ", " read only ", " non production ", " pre production ")) {
            return Status.NON_PRODUCTION;
        }
        if (has(text, " not live ", " not yet ", " planned ", " proposed ", " procurement ", " in build ",
                " implementing ", " implementation ", " project ", " future ", " plan ", " phase in ")) {
            return Status.PLANNED;
        }
        if (has(text, " retired ", " decommissioned ", " closed ", " replaced ", " ended ", " end of life ",
                " obsolete ", " withdrawn ", " switched off ", " no longer ", " inactive ", " not in use ",
                " ceased ", " eol ", " expired ")) {
            return text.contains(" to be ") || text.contains(" being ") ? Status.RETIRING : Status.RETIRED;
        }
        if (has(text, " retiring ", " decommissioning ", " sunset ", " phase out ", " phasing out ", " to be ",
                " legacy ", " migrating ", " end of support ", " tolerate ", " eliminate ")) {
            return Status.RETIRING;
        }
        if (has(text, " pilot ", " trial ", " beta ", " alpha ", " poc ", " proof of concept ")) return Status.PILOT;
        if (has(text, " live ", " active ", " in use ", " operational ", " production ", " current ", " bau ",
                " in service ", " supported ", " deployed ", " yes ", " in production ", " invest ", " running ")) {
            return Status.LIVE;
        }
        return Status.UNKNOWN;
    }

    /** saas, cloud, on-premises, supplier-hosted, shared, national, or "" when the words do not say. */
    static String hosting(String cell) {
        String text = " " + Fold.fold(cell) + " ";
        if (text.isBlank()) return "";
        if (has(text, " saas ", " software as a service ")) return "saas";
        if (has(text, " national ")) return "national";
        if (has(text, " supplier ", " vendor ", " provider ", " externally hosted ", " hosted by ", " third party ",
                " managed service ")) {
            return "supplier-hosted";
        }
        if (has(text, " shared ", " partner ", " lead force ", " regional ")) return "shared";
        if (has(text, " on prem ", " on premises ", " on premise ", " onprem ", " local ", " in house ", " internal ",
                " data centre ", " own ", " server ", " desktop ")) {
            return "on-premises";
        }
        if (has(text, " cloud ", " azure ", " aws ", " iaas ", " paas ", " web ", " hosted ", " external ")) return "cloud";
        return "";
    }

    /** 1 (most critical) to 4; null when the words do not say. */
    static Integer criticality(String cell) {
        List<String> words = Fold.words(cell);
        for (String word : words) {
            switch (word) {
                case "1", "p1", "critical", "platinum", "must", "vital", "essential", "tier1" -> {
                    return 1;
                }
                case "2", "p2", "high", "gold", "should", "important", "tier2", "major" -> {
                    return 2;
                }
                case "3", "p3", "medium", "moderate", "silver", "could", "tier3", "normal" -> {
                    return 3;
                }
                case "4", "p4", "5", "low", "bronze", "minor", "wont", "tier4", "non" -> {
                    return 4;
                }
                default -> {}
            }
        }
        return null;
    }

    private static boolean has(String text, String... phrases) {
        for (String phrase : phrases) {
            if (text.contains(phrase)) return true;
        }
        return false;
    }
}
