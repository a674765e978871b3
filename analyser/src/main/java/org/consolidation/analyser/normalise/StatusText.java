package org.consolidation.analyser.normalise;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consolidation.analyser.text.Fold;

/** Reads where a system is in its life: "Live", "BAU", "in procurement", "to be replaced by …". */
final class StatusText {

    /** Copies that are kept, whatever else is said of them. */
    private static final String[] KEPT = Phrases.list("""
            archive, archived, archive only, read only, readonly""");

    private static final String[] COPY = Phrases.list("""
            test, uat, training, train, development, dev, sandbox, staging, pre production, preproduction,
            pre prod, preprod, non production, non prod, demo, disaster recovery copy""");

    private static final String[] NOT_YET = Phrases.list("""
            not live, not yet, non live, pre live, go live, golive, going live, to be implemented,
            to be deployed, to be installed, to be procured, to go live, in development, under development,
            being developed, in test, in testing, being tested, being implemented, being built, being procured,
            being installed, not implemented, not deployed, replacement for, phase in, pre deployment,
            acquisition and or development, development and acquisition, initiation, initiated,
            in initiation, in implementation, in project""");

    private static final String[] COMING = Phrases.list("""
            planned, proposed, procurement, procuring, in build, build, implementing, implementation, project,
            future, plan, planning, pipeline, discovery, in design, design, tender, tendering, rollout,
            roll out, rolling out, in progress, awaiting, under consideration, on order, concept,
            development underway, commissioning, onboarding""");

    private static final String[] NO_LONGER = Phrases.list("""
            not in use, not used, no longer in use, no longer used, no longer live, no longer active,
            not active, non active, not operational, non operational, switched off, turned off, taken out,
            out of use, not in service, formerly live, previously live""");

    private static final String[] GONE = Phrases.list("""
            retired, decommissioned, closed, replaced, ended, end of life, obsolete, withdrawn, no longer,
            inactive, ceased, eol, expired, unused, disused, dormant, discontinued, disposed, cancelled,
            canceled, terminated, superseded, stopped, redundant, defunct, disabled, deprecated, removed,
            historic, dead, sunsetted, mothballed, phased out, denied, prohibited, not approved, disapproved""");

    private static final String[] GOING = Phrases.list("""
            retiring, retire, retirement, decommissioning, decommission, sunset, sunsetting, phase out,
            phasing out, legacy, migrating, migrate, migration, end of support, out of support,
            no longer supported, not supported, unsupported, eliminate, replacement, replace, being replaced,
            to be, run down, winding down, exiting, divest, contain, run off""");

    private static final Set<String> NOTICE = Phrases.set("""
            award, awarded, contract awarded, contract award, award update, complete""");

    /** Leave to use something, as lists of standards give it: nothing says that anyone does. */
    private static final Set<String> ALLOWED = Phrases.set("""
            approved, approved for use, approved with constraints, authorised, authorized, authorized w constraints,
            authorised with constraints, authorized with constraints, allowed, permitted, exception""");

    private static final String[] PILOT = Phrases.list("""
            pilot, piloting, trial, beta, alpha, poc, proof of concept""");

    private static final String[] IN_USE = Phrases.list("""
            live, active, in use, used, operational, production, prod, current, currently, bau,
            business as usual, in service, supported, deployed, invest, tolerate, running, implemented,
            installed, maintained, maintenance, rolled out, strategic, mainstream, commissioned, enabled,
            in place""");

    /** Notes that say nothing but that a system has gone or is going, and when or for what. */
    private static final Pattern NOTE = Pattern.compile(
            "(?i)(?:now |was |has been )?(?:decommissioned|no longer (?:in use|used|live)|switched off|out of use"
                    + "|(?:to be|being|due to be) (?:decommissioned|retired|switched off|phased out|replaced))"
                    + "(?:[\\s,;:(–-]+(?:(?:in|on|since|from|by|with|as|at|end|early|late|mid|q[1-4])\\b|\\d"
                    + "|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}[ '’-]?\\d).{0,60})?[\\s.)]*");

    private static final int LONGEST_NOTE = 100;

    /** A choice of a form before what the form says that it means: "d) Retired – The use case was reported …". */
    private static final Pattern CHOICE = Pattern.compile("(?is)\\s*(?:(?:[a-z]|\\d{1,2})[.)]\\s*)?([\\p{L} /-]{3,40}?)"
            + "\\s+[–—¤-]\\s+(?:the|this|an?)\\s+(?:ai\\s+)?use\\s+case\\s+(?:is|was|has)\\b.*");

    private StatusText() {}

    /** The first of a record's notes that says where the system is in its life and nothing else; "". */
    static String noted(List<String> notes) {
        for (String note : notes) {
            if (note.length() <= LONGEST_NOTE && NOTE.matcher(note).matches()) return note;
        }
        return "";
    }

    /** Whether the words are of a notice of procurement or of a leave, and say nothing of the life of a system. */
    static boolean ofNotice(String cell) {
        String text = Fold.fold(cell);
        return NOTICE.contains(text) || ALLOWED.contains(text);
    }

    /**
     * Where a system is in its life; UNKNOWN when the words do not say. "Live" beside words of an end
     * ("live until replaced") is retiring, beside words of other environments ("live and test") or of
     * a project live; an answer of yes is live and of no retired. Of a choice that is written with its meaning,
     * only the choice counts: a retired use is not "in development" because "its development has been discontinued".
     */
    static Status read(String cell) {
        Matcher choice = CHOICE.matcher(cell);
        if (choice.matches()) {
            Status chosen = ofWords(Fold.fold(choice.group(1)));
            if (chosen != Status.UNKNOWN) return chosen;
        }
        return ofWords(Fold.fold(cell));
    }

    private static Status ofWords(String text) {
        if (text.isEmpty()) return Status.UNKNOWN;
        switch (text) {
            case "yes", "y", "true", "act", "prd", "steady state" -> {
                return Status.LIVE;
            }
            case "no", "n", "false", "ret", "decom", "decomm" -> {
                return Status.RETIRED;
            }
            default -> {}
        }
        if (Phrases.any(text, NOT_YET)) return Status.PLANNED;
        if (Phrases.any(text, KEPT)) return Status.NON_PRODUCTION;
        if (Phrases.any(text, NO_LONGER)) return Status.RETIRED;
        boolean copy = Phrases.any(text, COPY);
        boolean inUse = Phrases.any(text, IN_USE)
                && !Phrases.any(text, "non production", "pre production", "non prod", "pre prod");
        if (copy && !inUse) return Status.NON_PRODUCTION;
        if (Phrases.any(text, GONE) && !Phrases.has(text, "no longer supported")) {
            return inUse || Phrases.any(text, "to be", "being", "will be", "due") ? Status.RETIRING : Status.RETIRED;
        }
        if (Phrases.any(text, GOING)) return Status.RETIRING;
        if (Phrases.any(text, PILOT)) return Status.PILOT;
        if (inUse) return Status.LIVE;
        return Phrases.any(text, COMING) ? Status.PLANNED : Status.UNKNOWN;
    }
}
