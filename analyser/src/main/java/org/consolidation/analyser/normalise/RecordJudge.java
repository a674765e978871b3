package org.consolidation.analyser.normalise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.consolidation.analyser.ingest.Field;
import org.consolidation.analyser.ingest.Organisation;
import org.consolidation.analyser.ingest.SourceRecord;
import org.consolidation.analyser.ingest.SourceTable;
import org.consolidation.analyser.issue.Severity;
import org.consolidation.analyser.normalise.Suppliers.Supplier;
import org.consolidation.analyser.text.Fold;
import org.consolidation.analyser.text.StableHash;

/**
 * Judges records: each ends as exactly one of accepted, set aside or rejected. One judge serves one
 * task; it remembers names it has taken apart.
 */
final class RecordJudge {

    private static final int REMEMBERED = 50_000;

    private final Rules rules;
    private final List<RecordColumns> tables = new ArrayList<>();
    private final ProductNames names;
    private final Map<List<String>, List<ProductName>> namesRead = new HashMap<>();
    private final Map<String, Supplier> suppliersRead = new HashMap<>();

    /**
     * What every task needs to judge, sent to each once.
     *
     * @param tables of the input
     * @param dayFirst per table, how its dates are read
     * @param asOf of the run as far as known before the records are read; null
     */
    record Rules(
            List<SourceTable> tables,
            List<Boolean> dayFirst,
            LocalDate asOf,
            Lexicon lexicon,
            CapabilityProposer proposer,
            Organisations register,
            boolean hasRegister,
            NormaliseSettings settings)
            implements java.io.Serializable {

        /** The same with dates read in other orders. */
        Rules with(List<Boolean> orders) {
            return new Rules(tables, orders, asOf, lexicon, proposer, register, hasRegister, settings);
        }
    }

    RecordJudge(Rules rules) {
        this.rules = rules;
        this.names = new ProductNames(rules.lexicon);
        for (SourceTable table : rules.tables) tables.add(new RecordColumns(table));
    }

    /** What becomes of a record. */
    Verdict judge(SourceRecord record) {
        RecordColumns columns = tables.get(record.table());
        RecordFindings findings = new RecordFindings(columns, record);
        if (isBlank(record)) return findings.setAside("set-aside.blank-line");
        if (!record.fault().isEmpty()) return faulty(record, findings);
        if (columns.repeatsHeader(record)) return findings.setAside("set-aside.repeated-header");
        if (!columns.has(Field.SYSTEM_NAME) && !columns.has(Field.PRODUCT_NAME) && !columns.has(Field.DESCRIPTION)) {
            return findings.rejected("rejected.no-name-column", null, "",
                    "no column of this table is known to name systems",
                    "the record is not used: name the column \"System name\" or \"Product\"");
        }
        return named(columns, record, findings);
    }

    private static Verdict faulty(SourceRecord record, RecordFindings findings) {
        boolean quote = record.fault().equals("csv.unclosed-quote");
        return findings.rejected(
                "rejected." + record.fault(),
                null,
                record.cells().isEmpty() ? "" : Fold.tidy(record.cells().get(0)),
                quote ? "a quotation mark opens in this line and never closes" : "a cell of this line is longer than a cell may be",
                quote ? "the line is not used, the next ones are: close or remove the quotation mark"
                        : "the line is not used: shorten the cell, or raise ingest.maxCellCharacters");
    }

    private Verdict named(RecordColumns columns, SourceRecord record, RecordFindings findings) {
        String system = columns.text(record, Field.SYSTEM_NAME);
        String product = columns.text(record, Field.PRODUCT_NAME);
        if (NonAnswers.isTotal(firstCell(record))) return findings.setAside("set-aside.total");
        boolean systemSays = !NonAnswers.isNonAnswer(system);
        boolean productSays = !NonAnswers.isNonAnswer(product);
        if (!systemSays && !productSays) return unnamed(columns, record, system + product, findings);
        String supplierRaw = columns.text(record, Field.SUPPLIER);
        if (NonAnswers.isNonAnswer(supplierRaw) && saysNotOperated(supplierRaw)) {
            return findings.setAside("set-aside.not-operated");
        }
        if (isNote(columns, record)) return findings.setAside("set-aside.note");
        return accept(columns, record, findings,
                systemSays ? system : product,
                columns.lines(record, productSays ? Field.PRODUCT_NAME : Field.SYSTEM_NAME));
    }

    /** A record that names nothing: what it holds besides decides. */
    private Verdict unnamed(RecordColumns columns, SourceRecord record, String name, RecordFindings findings) {
        String description = columns.text(record, Field.DESCRIPTION);
        if (name.isEmpty() && !columns.has(Field.SYSTEM_NAME) && !columns.has(Field.PRODUCT_NAME) && !description.isEmpty()) {
            if (rules.lexicon.product(description, Supplier.NOBODY) != null) {
                findings.issue(Severity.NOTE, "name.from-description", Field.DESCRIPTION, description,
                        "the product is named only in the description", "it was taken from there");
                return accept(columns, record, findings, description, description);
            }
            return findings.rejected("rejected.no-name", Field.DESCRIPTION, description,
                    "the record describes a system without naming it", "it is not used: name the system or product");
        }
        if (!name.isEmpty()) return findings.setAside("set-aside.non-answer");
        for (Field field : List.of(Field.SUPPLIER, Field.ANNUAL_COST, Field.CONTRACT_VALUE, Field.USERS,
                Field.CONTRACT_REF, Field.CONTRACT_END)) {
            String text = columns.text(record, field);
            if (!NonAnswers.isNonAnswer(text)) {
                return findings.rejected("rejected.no-name", field, text,
                        "the record holds data of a system that it does not name",
                        "it is not used: name the system or product");
            }
        }
        return findings.setAside("set-aside.no-name");
    }

    private Verdict accept(
            RecordColumns columns, SourceRecord record, RecordFindings findings, String systemName, String nameCell) {
        Organisation organisation = organisation(columns, record, findings);
        if (organisation == null) {
            return findings.rejected("rejected.no-organisation", Field.ORGANISATION, "",
                    "nothing says whose system this is",
                    "the record is not used: add an organisation column, or name the file's organisation in inventories.csv");
        }
        String supplierRaw = columns.text(record, Field.SUPPLIER);
        Supplier supplier = suppliersRead.computeIfAbsent(supplierRaw, rules.lexicon.suppliers()::read);
        if (suppliersRead.size() > REMEMBERED) suppliersRead.clear();
        List<ProductName> products = products(nameCell, supplierRaw, supplier);
        Contract contract = ContractReader.read(columns, record, rules.dayFirst.get(record.table()), findings);
        String usersRaw = columns.text(record, Field.USERS);
        Long users = usersRaw.isEmpty() ? null : Quantities.users(usersRaw);
        if (users == null && !NonAnswers.isNonAnswer(usersRaw)) {
            findings.issue(Severity.NOTE, "users.no-number", Field.USERS, usersRaw, "no number of users is stated",
                    "the number is taken as not known");
        }
        Cost cost = CostReader.read(columns, record, contract, users, rules.settings, findings);
        if (products.size() > 1) {
            findings.issue(Severity.NOTE, "name.several-products", Field.SYSTEM_NAME, nameCell,
                    "the cell names " + products.size() + " products",
                    "each is counted as a system" + (cost.known() ? "; the cost is shared among them equally" : ""));
            cost = shared(cost, products.size());
        }
        List<Deployment> deployments = new ArrayList<>(products.size());
        for (int part = 0; part < products.size(); part++) {
            deployments.add(deployment(
                    columns, record, organisation, systemName, products.get(part), part + 1, products.size(), supplier,
                    contract, users, cost));
        }
        return findings.accepted(deployments);
    }

    private Deployment deployment(
            RecordColumns columns,
            SourceRecord record,
            Organisation organisation,
            String systemName,
            ProductName product,
            int part,
            int parts,
            Supplier supplier,
            Contract contract,
            Long users,
            Cost cost) {
        SourceTable table = columns.table();
        String localId = columns.text(record, Field.LOCAL_ID);
        String description = columns.text(record, Field.DESCRIPTION);
        String category = columns.text(record, Field.CATEGORY);
        String statusRaw = columns.text(record, Field.STATUS);
        Status status = Wording.status(statusRaw);
        boolean copy = !product.environment().isEmpty();
        if (copy && status.counted()) status = Status.NON_PRODUCTION;
        String hostingRaw = columns.text(record, Field.HOSTING);
        String criticality = columns.text(record, Field.CRITICALITY);
        String key = localId.isEmpty()
                ? String.join("|", product.core(), product.vendor(), product.version(), product.environment())
                : "id:" + Fold.tidy(localId) + (parts > 1 ? "|" + product.core() : "");
        return new Deployment(
                StableHash.id(organisation.organisationId(), key),
                organisation.organisationId(),
                organisation.name(),
                record.table(),
                table.file(),
                table.sheet(),
                record.row(),
                part,
                systemName,
                localId,
                description,
                columns.text(record, Field.DEPARTMENT),
                category,
                product,
                columns.text(record, Field.SUPPLIER),
                supplier.shown(),
                supplier.reseller(),
                statusRaw,
                status,
                users,
                columns.text(record, Field.USERS),
                cost,
                contract,
                Wording.hosting(hostingRaw),
                hostingRaw,
                criticality.isEmpty() ? null : Wording.criticality(criticality),
                columns.text(record, Field.SHARED_WITH),
                columns.text(record, Field.HOSTED_FOR),
                proposal(columns, record, product, category, systemName, description));
    }

    private CapabilityProposal proposal(
            RecordColumns columns,
            SourceRecord record,
            ProductName product,
            String category,
            String systemName,
            String description) {
        Supplier maker = new Supplier(product.vendor(), product.vendor(), false, false, false);
        Lexicon.KnownProduct known = product.inHouse() ? null : rules.lexicon.product(product.shown(), maker);
        return rules.proposer.propose(
                columns.text(record, Field.CAPABILITY_ID),
                known == null ? "" : known.capabilityId(),
                category,
                columns.table().defaultCapability(),
                systemName + " | " + product.shown() + " | " + description);
    }

    private List<ProductName> products(String cell, String supplierRaw, Supplier supplier) {
        if (namesRead.size() > REMEMBERED) namesRead.clear();
        return namesRead.computeIfAbsent(List.of(cell, supplierRaw), k -> names.read(cell, supplier));
    }

    private Organisation organisation(RecordColumns columns, SourceRecord record, RecordFindings findings) {
        List<String> named = columns.texts(record, Field.ORGANISATION);
        for (String text : named) {
            Organisation found = rules.register.find(text);
            if (found != null) return noted(found, text, findings);
        }
        String text = named.isEmpty() ? columns.table().organisation() : named.get(named.size() - 1);
        if (Fold.fold(text).isEmpty()) return null;
        Organisation found = rules.register.find(text);
        if (found != null) return noted(found, text, findings);
        if (rules.hasRegister) {
            findings.issue(Severity.WARNING, "organisation.unknown", Field.ORGANISATION, text,
                    "the register holds no body of this name",
                    "its records are kept under this name: add it, or this spelling, to organisations.csv");
        }
        return Organisations.unregistered(text);
    }

    private Organisation noted(Organisation organisation, String text, RecordFindings findings) {
        LocalDate ended = organisation.validTo();
        if (ended != null && (rules.asOf == null || ended.isBefore(rules.asOf))) {
            findings.issue(Severity.NOTE, "organisation.ceased", Field.ORGANISATION, text,
                    organisation.name() + " ceased to exist on " + ended
                            + (organisation.successors().isEmpty()
                                    ? ""
                                    : "; its successor is " + String.join(", ", organisation.successors())),
                    "its records are kept under the old name");
        }
        return organisation;
    }

    /** One price for several products: each gets its equal share, rounded down. */
    private static Cost shared(Cost cost, int among) {
        if (!cost.known()) return cost;
        return new Cost(
                cost.raw(), cost.lowPence() / among, cost.centralPence() / among, cost.highPence() / among, cost.basis());
    }

    private static boolean saysNotOperated(String supplier) {
        String text = Fold.fold(supplier);
        return text.startsWith("we do not") || text.startsWith("we dont") || text.contains("does not operate");
    }

    /** A long sentence that stands alone in a line of a wide table is a footnote. */
    private static boolean isNote(RecordColumns columns, SourceRecord record) {
        if (columns.table().columns().size() < 3) return false;
        int filled = 0;
        for (String cell : record.cells()) {
            if (!cell.isBlank()) filled++;
        }
        return filled == 1 && Fold.words(firstCell(record)).size() >= 12;
    }

    private static String firstCell(SourceRecord record) {
        for (String cell : record.cells()) {
            if (!cell.isBlank()) return cell;
        }
        return "";
    }

    private static boolean isBlank(SourceRecord record) {
        for (String cell : record.cells()) {
            if (!Fold.tidy(cell).isEmpty()) return false;
        }
        return true;
    }
}
