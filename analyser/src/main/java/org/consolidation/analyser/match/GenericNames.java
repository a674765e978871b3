package org.consolidation.analyser.match;

import java.io.Serializable;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Words that say what a system does and not which it is. A name of nothing else ("HR System", "Case
 * Management") and no maker is generic: it is kept per organisation and never joined across
 * organisations on the name alone. Words that are left when a name is read out of a record are judged before, by {@code
 * GenericWords}, for another question: whether a text names anything at all.
 *
 * @param learnt words that the data show to be generic, sorted; see {@link NobodysNames}
 * @param names whole names that the data show to be nobody's product, sorted; see {@link NobodysNames}
 */
record GenericNames(List<String> learnt, List<String> names) implements Serializable {

    /** Filler that may be added to any name without making it another product. */
    private static final Set<String> FILLER = Set.of(
            ("a an and by for in of on or the to with at system systems software solution solutions suite platform"
                            + " application applications app apps product products package packages tool tools"
                            + " licence licences license licenses subscription subscriptions annual support"
                            + " maintenance version corporate manager management module modules database")
                    .split(" "));

    /** Software editions and how a product is run: they tell variants apart, not products. */
    private static final Set<String> EDITION =
            Set.of(("enterprise standard professional express premium advanced essentials essential basic plus pro lite"
                            + " ultimate elite datacenter community edition starter foundation cloud saas hosted online"
                            + " onpremise onprem gcc govcloud live prod production uat")
                    .split(" "));

    /** Where in an organisation a system is used. */
    private static final Set<String> PLACE =
            Set.of(("north south east west central county borough district city town region regional area northern"
                            + " southern eastern western hq headquarters division unit branch uk")
                    .split(" "));

    /** Functions, departments and kinds of software, as lists of systems use them. */
    private static final Set<String> FUNCTION =
            Set.of(("hr human resources payroll finance financial financials ledger accounts"
                            + " accounting budget budgeting invoice invoices invoicing purchase purchasing"
                            + " procurement tender contract contracts case management manager records record"
                            + " document documents content file files archive intranet website web site internet"
                            + " portal online database db spreadsheet excel access crm customer relationship"
                            + " service services contact centre center call telephony helpdesk help desk"
                            + " ticketing asset assets register inventory fleet vehicle vehicles transport stock"
                            + " stores property housing rents rent repairs benefits revenues council tax"
                            + " electoral elections registration registrars licensing planning building control"
                            + " highways streetworks waste parking environmental health environment social care"
                            + " adult adults children childrens education school schools admissions library"
                            + " libraries leisure booking bookings bereavement cemetery crematorium gis mapping"
                            + " map maps address gazetteer cad command dispatch room custody crime intelligence"
                            + " incident incidents investigation investigations prosecution firearms evidence"
                            + " forensic forensics anpr cctv video audio interview interviews recording digital"
                            + " body worn mobile duty duties rota roster rostering shift training learning"
                            + " elearning e-learning lms appraisal performance recruitment staff employee"
                            + " employees personnel time attendance leave absence expenses expense complaints"
                            + " complaint professional standards vetting audit risk legal foi information"
                            + " security data warehouse reporting reports report business analytics dashboard"
                            + " survey email mail messaging calendar diary backup storage server servers network"
                            + " monitoring antivirus identity print printing scanning scanner project projects"
                            + " task tasks workflow process knowledge base wiki committee committees minutes"
                            + " meeting meetings democratic internal external local central general main new old"
                            + " bespoke custom house inhouse developed built home grown misc other various"
                            + " unknown department departmental team force police public electronic computer it"
                            + " ict e my html page paged cloud government govt gov federal national emergency"
                            + " critical event events notification notifications alert alerts alerting warning"
                            + " appointment appointments scheduling schedule visitor visitors payment payments"
                            + " billing income grant grants loan loans claim claims pension pensions treasury"
                            + " talent wellbeing occupational safeguarding fostering nursery youth probation"
                            + " clinical patient patients pharmacy laboratory museum premises food noise pest trees"
                            + " parks facilities equipment energy fuel translation transcription signature"
                            + " signatures esignature collaboration authentication encryption firewall vpn endpoint"
                            + " threat vulnerability detection response protection recovery continuity resilience"
                            + " governance policy policies artificial ai machine chatbot chatbots"
                            + " assistant virtual speech facial recognition prediction predictive automated"
                            + " agenda agendas archives benefit bens burial burials bwv cash cashiers cemeteries"
                            + " collection collections cremation cremations customers databases debt debtors"
                            + " deductions enforcement estates forms insurance intel ledgers logging members orders"
                            + " papers pay permit permits processing programme properties refuse registers request"
                            + " requests revenue revs rosters safety schemes street streets surveys telephone tracker"
                            + " tracking"
                            + " automation cms itsm edrms edrm edms erp hcm hrms hris vle mis rms dms ecm cafm")
                    .split(" "));

    /** All words that say what a system does: asked for every word of every name. */
    private static final Set<String> SAYING = together(FILLER, FUNCTION);

    /** All words that tell a variant or a place of use. */
    private static final Set<String> ASIDE = together(FILLER, EDITION, PLACE);

    /** Only the words stated here. */
    static final GenericNames STATED = new GenericNames(List.of(), List.of());

    GenericNames {
        learnt = List.copyOf(learnt);
        names = List.copyOf(names);
        requireSorted("learnt words", learnt);
        requireSorted("learnt names", names);
    }

    @SafeVarargs
    private static Set<String> together(Set<String>... some) {
        Set<String> all = new HashSet<>();
        for (Set<String> words : some) all.addAll(words);
        return all;
    }

    private static void requireSorted(String what, List<String> texts) {
        for (int i = 1; i < texts.size(); i++) {
            if (texts.get(i - 1).compareTo(texts.get(i)) >= 0) {
                throw new IllegalArgumentException(what + " must be sorted and distinct, was " + texts);
            }
        }
    }

    /** Whether a name is to be kept per organisation: no maker, and every word is generic or it is nobody's. */
    boolean generic(String core, String vendor) {
        if (!vendor.isEmpty()) return false;
        if (!names.isEmpty() && Collections.binarySearch(names, core) >= 0) return true;
        int from = 0;
        while (from <= core.length()) {
            int to = core.indexOf(' ', from);
            if (to < 0) to = core.length();
            if (!generic(core.substring(from, to))) return false;
            from = to + 1;
        }
        return true;
    }

    /** Whether a word says what a system does and not which it is. */
    boolean generic(String word) {
        return SAYING.contains(word) || learnt(word);
    }

    /** Whether a word adds nothing to a name: "system", "software", "the". */
    static boolean filler(String word) {
        return FILLER.contains(word);
    }

    /** Whether a word tells a variant or a place of use and not a product: filler, an edition, "north". */
    static boolean aside(String word) {
        return ASIDE.contains(word);
    }

    private boolean learnt(String word) {
        return !learnt.isEmpty() && Collections.binarySearch(learnt, word) >= 0;
    }
}
