package org.consolidation.analyser.normalise;

import java.util.List;
import java.util.Set;

/**
 * Words that say what a system is for, not which one it is: "Housing", "ERP", "HR system". Asked while a name is read out
 * of a record: whether what is left still names something. Whether a whole name is nobody's product, and is kept apart
 * by organisation, is asked later, by {@code GenericNames} of matching, which learns from all names of the run.
 */
final class GenericWords {

    private static final Set<String> WORDS = Set.copyOf(List.of("""
            absence access accounting accounts admin administration adult adults agenda agendas analytics and
            anpr app application applications appointment appointments apps archive archives asset assets audit
            automated backup based benefit benefits bereavement body booking bookings bot budget building burial
            business cad camera care case cases cash cashiers cctv cemeteries cemetery center central
            centralised centre charges chat chatbot children childrens client cloud cms collection collections
            command committee community complaint complaints conferencing contact contract contracts control
            core corporate cots council creditors crime crm custody customer customers data database databases debt
            debtors democratic desk digital directory dispatch dms document documents duties duty e edms edrms
            education elections electoral electronic email employee enforcement enterprise environmental erp
            estates evidence expenses external facilities finance financial financials firearms fixed fleet foi
            for forensic forensics form forms gateway gcc general gis gots govcloud government govt grant grants health help
            helpdesk highways housing hr hub human ict identity in incident incidents income information
            insurance integrated intel intelligence internal internet interview intranet inventory is it job
            jobs key land learning ledger ledgers legal leisure libraries library licences licensing live local
            log logging mail main managed management manager map mapping maps meeting meetings member members
            messaging minutes mobile module modules monitoring museum national network new of office officer
            officers old on one online order orders paper papers parking payment payments payroll pension
            pensions performance phone planning police platform platforms plus portal print printing pro process
            processes processing procurement product products programme project projects properties property
            public purchase purchasing record recording records recruitment register registers registrars
            registration regulatory report reporting reports request requests resources revenue revenues risk
            rms room rooms rostering rota saas safety scheduling scheme schemes school schools search sector security
            server service services site social software solution solutions spreadsheet staff stock store suite
            survey surveys system systems tax telephone telephony the time to tool tools tracker tracking
            training transport type various vehicle vehicles video viewer warehouse waste web website with work
            workflow works worn
            """.strip().split("\\s+")));

    private GenericWords() {}

    /** Whether every word is generic or a number; true for no words. */
    static boolean all(List<String> folded) {
        for (String word : folded) {
            if (!WORDS.contains(word) && !isNumber(word)) return false;
        }
        return true;
    }

    /** Whether a folded word is generic. */
    static boolean is(String word) {
        return WORDS.contains(word);
    }

    private static boolean isNumber(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!Character.isDigit(word.charAt(i)) && word.charAt(i) != '.') return false;
        }
        return true;
    }
}
