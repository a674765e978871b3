package org.consolidation.analyser.normalise;

import java.util.ArrayList;
import java.util.List;
import org.consolidation.analyser.catalogue.Bodies;
import org.consolidation.analyser.ingest.Field;
import org.consolidation.analyser.ingest.SourceRecord;
import org.consolidation.analyser.text.Fold;

/**
 * Judges records: each ends accepted, set aside or rejected. One judge per task; it remembers what
 * it has worked out for names, suppliers and organisations, because lists repeat themselves.
 */
final class Judge {

    private final Lookups lookups;
    private final ProductReader reader;
    private final RunBy runBy;
    private final Bounded<CellKey, List<String>> parts;
    private final Bounded<List<String>, java.util.Optional<Organisations.Owner>> owners;
    private final Bounded<String, List<Organisations.Owner>> several;

    private record CellKey(String raw, NameSplit.Column column) {}

    Judge(Lookups lookups) {
        this.lookups = lookups;
        reader = new ProductReader(lookups.products(), lookups.vendors(), lookups.uses());
        runBy = new RunBy(lookups.organisations(), lookups.vendors());
        parts = new Bounded<>(
                cell -> NameSplit.parts(cell.raw(), cell.column(), lookups.products(), lookups.vendors()));
        owners = new Bounded<>(
                texts -> java.util.Optional.ofNullable(lookups.organisations().of(texts)));
        several = new Bounded<>(lookups.organisations()::several);
    }

    /** What becomes of one record. */
    Verdict judge(SourceRecord record) {
        TableView view = lookups.tables().get(record.table());
        Remarks remarks = new Remarks(view, record.row());
        if (record.broken()) {
            remarks.rejected(
                    record.fault(), "The line could not be read whole.", "Rejected. Mend the line and send it again.");
            return rejected(record, RecordFilter.FAULT, remarks);
        }
        for (int place : record.copied()) remarks.copied(place, record.cells().get(place));
        String reason = RecordFilter.reason(record, view);
        if (!reason.isEmpty()) return without(record, Outcome.SET_ASIDE, reason, null, remarks);
        if (!view.names()) {
            return rejected(record, RecordFilter.NO_NAME_COLUMN, remarks);
        }
        List<Organisations.Owner> bodies = bodies(record, view);
        Organisations.Owner owner = bodies.isEmpty() ? owner(record, view) : bodies.get(0);
        if (owner == null) {
            remarks.rejected(
                    RecordFilter.NO_ORGANISATION,
                    "Nothing says whose record this is.",
                    "Rejected. Fill the organisation column, or name the organisation in inventories.csv.");
            return rejected(record, RecordFilter.NO_ORGANISATION, remarks);
        }
        return named(record, view, owner, remarks);
    }

    private Organisations.Owner owner(SourceRecord record, TableView view) {
        if (!view.has(Field.ORGANISATION)) return view.owner();
        List<String> texts = view.texts(record, Field.ORGANISATION);
        return texts.isEmpty() ? view.owner() : owners.of(texts).orElse(view.owner());
    }

    /** Several whose record it is, where one cell names bodies of the register beside each other; else none. */
    private List<Organisations.Owner> bodies(SourceRecord record, TableView view) {
        if (lookups.organisations().isEmpty() || !view.has(Field.ORGANISATION)) return List.of();
        for (String text : view.texts(record, Field.ORGANISATION)) {
            List<Organisations.Owner> named = several.of(text);
            if (!named.isEmpty()) return named;
        }
        return List.of();
    }

    private static Verdict rejected(SourceRecord record, String reason, Remarks remarks) {
        return without(record, Outcome.REJECTED, reason, null, remarks);
    }

    private static Verdict without(
            SourceRecord record, Outcome outcome, String reason, Organisations.Owner owner, Remarks remarks) {
        return new Verdict(
                record.table(),
                record.row(),
                outcome,
                reason,
                owner == null ? "" : owner.id(),
                owner == null ? "" : owner.name(),
                owner != null && owner.registered(),
                List.of(),
                remarks.found(),
                0,
                0,
                0,
                0,
                0,
                null,
                null);
    }

    private Verdict named(SourceRecord record, TableView view, Organisations.Owner owner, Remarks remarks) {
        String supplierRaw = NameCell.supplier(view.text(record, Field.SUPPLIER));
        if (NonAnswer.saysNoSystem(supplierRaw)) {
            return without(record, Outcome.SET_ASIDE, RecordFilter.NON_ANSWER, owner, remarks);
        }
        if (view.has(Field.IN_USE) && NonAnswer.saysNo(view.text(record, Field.IN_USE))) {
            return without(record, Outcome.SET_ASIDE, RecordFilter.NOT_IN_USE, owner, remarks);
        }
        Field nameField = NameField.of(record, view);
        String description = view.text(record, Field.DESCRIPTION);
        List<ProductReader.Read> products;
        String body = runBy.body(supplierRaw);
        // Another body that provides the system has not made it.
        String paid = body.isEmpty() || body.equals(owner.id()) ? supplierRaw : "";
        if (nameField == null) {
            Field unreadable = NameField.unreadable(record, view);
            if (unreadable != null) {
                remarks.unreadable(unreadable, view.unreadable(record, unreadable));
                return without(record, Outcome.REJECTED, RecordFilter.UNREADABLE_NAME, owner, remarks);
            }
            ProductReader.Read product = unnamed(record, view, supplierRaw, description, remarks);
            if (product == null) return nameless(record, view, NameField.missing(record, view), owner, remarks);
            products = List.of(product);
        } else {
            NameCell cell = view.nameCell(record, nameField, lookups.vendors(), lookups.products());
            if (nameField == Field.CONTRACT_TITLE && Fold.fold(paid).equals(Fold.fold(cell.name()))) {
                if (!paid.isEmpty()) remarks.add("supplier.is-title", Field.SUPPLIER, paid);
                paid = "";
            }
            if (paid.isEmpty()) paid = cell.vendor();
            if (nameField == Field.CONTRACT_TITLE && otherPurchase(cell.name(), paid, description)) {
                remarks.add(Remarks.OTHER_PURCHASE, nameField, Fold.tidy(cell.name()));
                return without(record, Outcome.SET_ASIDE, RecordFilter.OTHER_PURCHASE, owner, remarks);
            }
            products = named(cell, nameField, record, view, paid, description, owner);
            if (products.size() > 1) remarks.add("name.several-products", nameField, Fold.tidy(cell.name()));
            ProductName first = products.get(0).name();
            if (first.from().equals(ProductName.DESCRIPTION)) {
                remarks.add("name.product-in-description", Field.DESCRIPTION, first.shown());
            } else if (nameField == Field.USE_TITLE && first.inHouse()) {
                remarks.add("name.title-only", nameField, first.raw());
            }
        }
        if (!owner.registered() && !lookups.organisations().isEmpty()) {
            remarks.add("organisation.unknown", Field.ORGANISATION, owner.name());
        }
        RunBy.Running running = runBy.of(record, view, owner.id(), supplierRaw, description);
        if (!running.by().isEmpty()) remarks.add("system.run-by", running.column(), running.by());
        return accepted(record, view, owner, remarks, paid, running, products);
    }

    /** Whether a contract is plainly of no system: nothing in it says so, and no known maker of systems is paid. */
    private boolean otherPurchase(String title, String paid, String description) {
        Vendors.Vendor supplier = reader.vendor(paid);
        return OtherPurchases.plainly(title, description)
                && (!supplier.known() || supplier.reseller())
                && reader.fromDescription(title) == null
                && reader.fromDescription(description) == null;
    }

    /** The products that the cells of a record name. */
    private List<ProductReader.Read> named(
            NameCell cell,
            Field field,
            SourceRecord record,
            TableView view,
            String paid,
            String description,
            Organisations.Owner owner) {
        Vendors.Vendor supplier = reader.vendor(paid);
        String whole = Fold.tidy(cell.name());
        if (field == Field.USE_TITLE) return List.of(reader.title(whole, supplier, description));
        String capability = capability(record, view);
        if (field == Field.CONTRACT_TITLE) {
            String title = ContractTitle.withoutSeller(
                    whole, lead -> reader.vendor(lead).reseller());
            ProductReader.Read read = reader.bought(ContractTitle.plain(title), supplier, capability, description);
            return List.of(
                    new ProductReader.Read(read.name().of(whole).readFrom(ProductName.TITLE), read.capabilityId()));
        }
        // The product is "Custom", and the system has a name.
        boolean custom = field == Field.SYSTEM_NAME && InHouse.name(Fold.words(view.text(record, Field.PRODUCT_NAME)));
        boolean ownWork = custom || ownWork(view, record, paid, owner);
        List<String> texts = ownWork ? List.of(whole) : parts.of(new CellKey(cell.name(), column(view, field)));
        if (texts.size() > 1) texts = withoutSupplier(texts, supplier);
        String about = texts.size() > 1 ? "" : description;
        List<ProductReader.Read> products = new ArrayList<>(texts.size());
        for (String text : texts) {
            if (texts.size() > 1 && NonAnswer.isOne(text)) continue;
            NameCell one = texts.size() > 1 && paid.isEmpty()
                    ? view.nameCell(text, field, lookups.vendors(), lookups.products())
                    : new NameCell(text, "");
            Vendors.Vendor maker = one.vendor().isEmpty() ? supplier : reader.vendor(one.vendor());
            boolean own = ownWork || InHouse.maker(one.vendor());
            String category = texts.size() > 1 ? "" : view.text(record, Field.CATEGORY);
            products.add(part(one.name(), maker, capability, category, about, own));
        }
        return products;
    }

    /** "Confirm / Causeway" of Causeway Technologies names one product and who makes it. */
    private List<String> withoutSupplier(List<String> texts, Vendors.Vendor supplier) {
        if (supplier.none()) return texts;
        List<String> named = texts.stream()
                .filter(text -> lookups.products().surelyNamed(Fold.squash(text)) || !supplier.calledShortly(text))
                .toList();
        return named.isEmpty() ? texts : named;
    }

    private static NameSplit.Column column(TableView view, Field field) {
        if (field != Field.PRODUCT_NAME) return NameSplit.Column.NAMES;
        return view.lists(field) ? NameSplit.Column.LISTS : NameSplit.Column.PRODUCTS;
    }

    /** What a record without a name says all the same; null when nothing. */
    private ProductReader.Read unnamed(
            SourceRecord record, TableView view, String supplierRaw, String description, Remarks remarks) {
        if (description.isEmpty() || NonAnswer.isOne(description)) return null;
        if (NameField.missing(record, view).equals(RecordFilter.NON_ANSWER)) return null;
        ProductReader.Read product = reader.fromDescription(description, reader.vendor(supplierRaw));
        if (product != null) {
            remarks.add("name.from-description", Field.DESCRIPTION, description);
            return product;
        }
        boolean contracts = view.has(Field.CONTRACT_VALUE) || view.has(Field.CONTRACT_TITLE);
        if (contracts || supplierRaw.isEmpty() || NonAnswer.isOne(supplierRaw) || InHouse.maker(supplierRaw))
            return null;
        Vendors.Vendor maker = reader.vendor(supplierRaw);
        if (maker.reseller() || Bodies.looksPublic(Fold.fold(supplierRaw))) return null;
        remarks.add("name.from-supplier", Field.SUPPLIER, supplierRaw);
        ProductReader.Read read = reader.read(maker.shown(), maker, "", description);
        boolean described = read.name().from().equals(ProductName.DESCRIPTION);
        return described
                ? read
                : new ProductReader.Read(
                        read.name().of(supplierRaw).readFrom(ProductName.SUPPLIER), read.capabilityId());
    }

    /** Without a usable name: rejected when something is bought or used all the same, else set aside. */
    private static Verdict nameless(
            SourceRecord record, TableView view, String reason, Organisations.Owner owner, Remarks remarks) {
        Field evidence = reason.equals(RecordFilter.NO_NAME) ? RecordFilter.evidence(record, view) : null;
        if (evidence == null) return without(record, Outcome.SET_ASIDE, reason, owner, remarks);
        if (NameField.contractsAlone(view)) {
            remarks.add(Remarks.NO_TITLE, evidence, view.text(record, evidence));
            return without(record, Outcome.SET_ASIDE, RecordFilter.NO_TITLE, owner, remarks);
        }
        remarks.rejected(
                RecordFilter.NAMELESS,
                evidence,
                view.text(record, evidence),
                "The record names neither system nor product.",
                "Rejected. Give the name of the system or product.");
        return without(record, Outcome.REJECTED, RecordFilter.NAMELESS, owner, remarks);
    }

    private boolean ownWork(TableView view, SourceRecord record, String supplierRaw, Organisations.Owner owner) {
        if (InHouse.maker(supplierRaw)) return true;
        if (view.has(Field.BESPOKE) && InHouse.stated(view.text(record, Field.BESPOKE), view.yesMeansOwn()))
            return true;
        if (supplierRaw.isEmpty() || !owner.registered())
            return Fold.fold(supplierRaw).equals(Fold.fold(owner.name()));
        Organisations.Owner maker = owners.of(List.of(supplierRaw)).orElse(null);
        return maker != null
                && maker.registered()
                && maker.id().equals(owner.id())
                && reader.vendor(supplierRaw).key().length() > 0
                && !reader.vendor(supplierRaw).known();
    }

    /**
     * The capability that the record, or else the collection for its list, states, or that the list is called after;
     * "".
     */
    private String capability(SourceRecord record, TableView view) {
        String stated = lookups.capabilities().idOf(view.text(record, Field.CAPABILITY_ID));
        if (!stated.isEmpty()) return stated;
        String ofList = view.table().defaultCapability();
        return ofList.isEmpty() ? view.calledAfter() : ofList;
    }

    private ProductReader.Read part(
            String text,
            Vendors.Vendor supplier,
            String capabilityId,
            String category,
            String description,
            boolean ownWork) {
        if (ownWork) return reader.inHouse(text, description);
        if (InHouse.name(Fold.words(text))) return reader.custom(text, supplier, description);
        ProductReader.Read read = reader.read(text, supplier, capabilityId, description);
        if (!capabilityId.isEmpty() || !reader.undecided(read, text, supplier)) return read;
        String served = lookups.capabilities().served(category, description);
        return served.isEmpty() ? read : reader.serving(read, text, supplier, served);
    }

    private Verdict accepted(
            SourceRecord record,
            TableView view,
            Organisations.Owner owner,
            Remarks remarks,
            String paid,
            RunBy.Running running,
            List<ProductReader.Read> products) {
        remarks.formulaErrors(record);
        RecordDates dates = RecordDates.read(record, view, remarks);
        List<Organisations.Owner> named = bodies(record, view);
        List<Organisations.Owner> bodies = named.isEmpty() ? List.of(owner) : named;
        for (Organisations.Owner body : named) remarks.add("organisation.several", Field.ORGANISATION, body.name());
        List<Deployment> deployments = new ArrayList<>(products.size() * bodies.size());
        for (int at = 0; at < bodies.size(); at++) {
            DeploymentDraft draft = new DeploymentDraft(record, view, bodies.get(at), dates, remarks, lookups, running);
            for (int i = 0; i < products.size(); i++) {
                ProductReader.Read read = products.get(i);
                DeploymentDraft.Part part = new DeploymentDraft.Part(i + 1, products.size(), at, bodies.size());
                deployments.add(draft.deployment(part, read.name(), read.capabilityId(), reader.vendor(paid)));
            }
        }
        return new Verdict(
                record.table(),
                record.row(),
                Outcome.ACCEPTED,
                "",
                owner.id(),
                owner.name(),
                owner.registered(),
                deployments,
                remarks.found(),
                dates.dayFirstProofs(),
                dates.monthFirstProofs(),
                dates.ambiguous(),
                dates.firstsDayFirst(),
                dates.firstsMonthFirst(),
                dates.latestPast(),
                dates.contract().end());
    }
}
