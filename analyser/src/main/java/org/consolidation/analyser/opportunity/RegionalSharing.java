package org.consolidation.analyser.opportunity;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Column;
import org.consolidation.analyser.coalition.Alliance;
import org.consolidation.analyser.opportunity.MoneyRule.OneOff;
import org.consolidation.analyser.opportunity.MoneyRule.Per;

/**
 * K11: who works together already, else neighbours, with the same product, who could share one instance before
 * anything national is tried.
 *
 * <p>Gross saving = {@code k11.regional} × Σ known yearly cost. Voluntary; systems are moved to one
 * instance. Precedent: 20% saved on average in East Midlands police collaboration (HMIC 2013, five areas of
 * policing, not IT only). A system is looked for in the closest alliance in which another has the product too
 * ({@link Allied}), and then not in its region; the region is that of the register.
 */
final class RegionalSharing implements GroupKind {

    private static final MoneyRule RULE = new MoneyRule(
            "K11",
            "k11.regional",
            "regional sharing",
            true,
            true,
            List.of(new OneOff("oneoff.change", Per.PLANNED_YEAR), new OneOff("oneoff.procurement", Per.OPPORTUNITY)));

    /** Before the alliance in a subject, and the anchor of its opportunity. */
    private static final String ALLIANCE = "alliance";

    private static final String PRECEDENT =
            " anything national is tried: in the East Midlands police forces saved 20% on average by working together.";

    @Override
    public String id() {
        return "K11";
    }

    @Override
    public String title() {
        return "Sharing among allies and neighbours";
    }

    @Override
    public List<MoneyRule> rules() {
        return List.of(RULE);
    }

    @Override
    public boolean possible(Terms terms) {
        Ground ground = terms.ground();
        return !(ground.regions().isEmpty() && ground.alliances().isEmpty()) && ground.statesAgreements();
    }

    /** Over the columns of a system: a product on the market that its organisation runs itself. */
    static Column shareable() {
        return col("realProduct").and(col("deployment.runBy").equalTo(""));
    }

    @Override
    public Column subject(Terms terms) {
        Column region = Lookup.in(terms.ground().regions(), col("deployment.organisationId"));
        Column allied = col(Allied.COLUMN);
        return when(shareable().and(allied.isNotNull()), concat_ws("|", lit(ALLIANCE), allied, col("productId")))
                .when(shareable().and(region.isNotNull()), concat_ws("|", region, col("productId")));
    }

    @Override
    public String role(MemberSystem system, String anchor, Terms terms) {
        return anchor.equals(ALLIANCE) ? "ally" : "neighbour";
    }

    @Override
    public List<String> harms(Opportunity opportunity) {
        return List.of("one instance would be a single point of failure of "
                + Wording.count(opportunity.organisations(), "organisation"));
    }

    @Override
    public Found judge(String subject, Iterator<Twin> rows, Terms terms) {
        Gathered systems = Gathered.of(rows, terms);
        if (systems.organisations() < 2 || !systems.anythingStated()) return Found.NOTHING;
        String circle = subject.substring(0, subject.lastIndexOf('|'));
        return circle.startsWith(ALLIANCE + "|")
                ? allies(
                        subject,
                        terms.ground().alliances().named(circle.substring(ALLIANCE.length() + 1)),
                        systems,
                        terms)
                : neighbours(subject, circle, systems, terms);
    }

    private Found allies(String subject, Alliance alliance, Gathered systems, Terms terms) {
        String product = systems.any().product();
        Draft draft = new Draft(
                this,
                subject,
                ALLIANCE,
                Advice.CONSOLIDATE,
                product + ": " + Wording.count(systems.organisations(), "ally", "allies") + " in " + alliance.name(),
                Wording.count(systems.organisations(), "organisation") + " of the alliance " + alliance.name() + " run "
                        + product + " each for itself (" + systems.organisationNames() + ")",
                "Who works together already can share one instance before neighbours or" + PRECEDENT
                        + " What is known of the alliance: " + alliance.about() + ".",
                Draft.About.product(systems.any()));
        return draft.found(
                systems,
                draft.valued(systems, "systems of allies", terms),
                List.of(decides(alliance, systems.any().capabilityId())),
                terms);
    }

    /** Who may decide, by what the alliance is known to share. */
    static String decides(Alliance alliance, String capabilityId) {
        if (alliance.scope().isEmpty()) return "the alliance may decide; what its agreement covers is not known";
        return switch (alliance.covers(capabilityId)) {
            case COVERED -> "the alliance may decide: what it shares (" + alliance.scope() + ") includes this function";
            case NOT_NAMED ->
                "what the alliance shares (" + alliance.scope()
                        + ") does not include this function: its agreement would have to be widened";
            case UNKNOWN ->
                "the alliance may decide; whether what it shares (" + alliance.scope()
                        + ") includes this function is not known";
        };
    }

    private Found neighbours(String subject, String region, Gathered systems, Terms terms) {
        String product = systems.any().product();
        Draft draft = new Draft(
                this,
                subject,
                "",
                Advice.CONSOLIDATE,
                product + ": " + Wording.count(systems.organisations(), "neighbour") + " in " + region,
                Wording.count(systems.organisations(), "organisation") + " in " + region + " run " + product
                        + " each for itself (" + systems.organisationNames() + ")",
                "Neighbours with one product can share one instance before" + PRECEDENT,
                Draft.About.product(systems.any()));
        return draft.found(
                systems,
                draft.valued(systems, "systems of neighbours", terms),
                List.of("who decides, and under which agreement, is not in the returns"),
                terms);
    }
}
