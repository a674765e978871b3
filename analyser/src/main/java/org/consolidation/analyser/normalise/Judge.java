package org.consolidation.analyser.normalise;

import java.util.ArrayList;
import java.util.List;
import org.consolidation.analyser.ingest.Field;
import org.consolidation.analyser.ingest.SourceRecord;
import org.consolidation.analyser.text.Fold;

/**
 * Judges records: each ends accepted, set aside or rejected. One judge per task; it remembers what
 * it has worked out for names, suppliers and organisations, because lists repeat themselves.
 */
final class Judge {

    private final Lookups lookups;
    private final Naming naming;
    private final Bounded<String, Vendors.Vendor> vendors;
    private final Bounded<NameKey, Naming.Named> names;
    private final Bounded<CellKey, List<String>> parts;
    private final Bounded<List<String>, java.util.Optional<Organisations.Owner>> owners;

    private final Bounded<CapabilityProposer.Question, CapabilityProposal> proposals;

    private record NameKey(String name, Vendors.Vendor supplier, String capabilityId) {}

    private record CellKey(String raw, boolean ofProducts) {}

    /** A name of the record with what was made of it. */
    private record Part(ProductName name, String productCapability) {}

    Judge(Lookups lookups) {
        this.lookups = lookups;
        naming = new Naming(lookups.products(), lookups.vendors());
        vendors = new Bounded<>(lookups.vendors()::of);
        names = new Bounded<>(key -> naming.name(key.name(), key.supplier(), key.capabilityId()));
        parts = new Bounded<>(
                cell -> NameSplit.parts(cell.raw(), cell.ofProducts(), lookups.products(), lookups.vendors()));
        proposals = new Bounded<>(lookups.capabilities()::propose);
        owners = new Bounded<>(
                texts -> java.util.Optional.ofNullable(lookups.organisations().of(texts)));
    }

    /** What becomes of one record. */
    Verdict judge(SourceRecord record) {
        TableView view = lookups.tables().get(record.table());
        Remarks remarks = new Remarks(view, record.row());
        if (!record.fault().isEmpty()) {
            remarks.rejected(
                    record.fault(), "The line could not be read whole.", "Rejected. Mend the line and send it again.");
            return rejected(record, RecordFilter.FAULT, remarks);
        }
        String reason = RecordFilter.reason(record, view);
        if (!reason.isEmpty()) return without(record, Outcome.SET_ASIDE, reason, null, remarks);
        if (!view.has(Field.SYSTEM_NAME) && !view.has(Field.PRODUCT_NAME) && !view.has(Field.CONTRACT_TITLE)) {
            return rejected(record, RecordFilter.NO_NAME_COLUMN, remarks);
        }
        Organisations.Owner owner = owner(record, view);
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
                null,
                null);
    }

    private Verdict named(SourceRecord record, TableView view, Organisations.Owner owner, Remarks remarks) {
        String supplierRaw = view.text(record, Field.SUPPLIER);
        String description = view.text(record, Field.DESCRIPTION);
        if (NonAnswer.saysNoSystem(supplierRaw)) {
            return without(record, Outcome.SET_ASIDE, RecordFilter.NON_ANSWER, owner, remarks);
        }
        Field nameField = nameField(record, view);
        String raw = nameField == null ? "" : view.untidied(record, nameField);
        String nameless = nameField == null ? nameless(record, view) : "";
        List<Part> products = new ArrayList<>(1);
        if (nameField == null) {
            KnownProducts.Known product =
                    description.isEmpty() ? null : lookups.products().inText(description);
            if (product == null || nameless.equals(RecordFilter.NON_ANSWER)) {
                return nameless(record, view, nameless, owner, remarks);
            }
            remarks.add("name.from-description", Field.DESCRIPTION, description);
            products.add(new Part(
                    new ProductName(description, product.core(), product.shown(), product.vendor(), "", "", "", false),
                    product.capabilityId()));
        } else {
            boolean ownWork = ownWork(view, record, supplierRaw, owner);
            String capability = capability(record, view);
            CellKey cell = new CellKey(raw, nameField == Field.PRODUCT_NAME);
            List<String> texts = ownWork ? List.of(Fold.tidy(raw)) : parts.of(cell);
            for (String text : texts) {
                if (texts.size() > 1 && NonAnswer.isOne(text)) continue;
                products.add(part(text, vendors.of(supplierRaw), capability, ownWork));
            }
            if (products.size() > 1) remarks.add("name.several-products", nameField, Fold.tidy(raw));
        }
        if (!owner.registered() && !lookups.organisations().isEmpty()) {
            remarks.add("organisation.unknown", Field.ORGANISATION, owner.name());
        }
        return accepted(record, view, owner, remarks, nameField, products);
    }

    /** The column that names the product: what is sold before what it is called; null when none does. */
    private static Field nameField(SourceRecord record, TableView view) {
        for (Field field : new Field[] {Field.PRODUCT_NAME, Field.SYSTEM_NAME, Field.CONTRACT_TITLE}) {
            if (field == Field.CONTRACT_TITLE && (view.has(Field.SYSTEM_NAME) || view.has(Field.PRODUCT_NAME)))
                continue;
            String text = view.text(record, field);
            if (!text.isEmpty() && !NonAnswer.isOne(text)) return field;
        }
        return null;
    }

    /** Why a record without a usable name is set aside. */
    private static String nameless(SourceRecord record, TableView view) {
        boolean answered = !view.text(record, Field.SYSTEM_NAME).isEmpty()
                || !view.text(record, Field.PRODUCT_NAME).isEmpty()
                || !view.has(Field.SYSTEM_NAME)
                        && !view.text(record, Field.CONTRACT_TITLE).isEmpty();
        return answered ? RecordFilter.NON_ANSWER : RecordFilter.NO_NAME;
    }

    /** Without a usable name: rejected when something is bought or used all the same, else set aside. */
    private static Verdict nameless(
            SourceRecord record, TableView view, String reason, Organisations.Owner owner, Remarks remarks) {
        Field evidence = reason.equals(RecordFilter.NO_NAME) ? RecordFilter.evidence(record, view) : null;
        if (evidence == null) return without(record, Outcome.SET_ASIDE, reason, owner, remarks);
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
        if (view.has(Field.BESPOKE) && InHouse.stated(view.text(record, Field.BESPOKE))) return true;
        if (supplierRaw.isEmpty() || !owner.registered())
            return Fold.fold(supplierRaw).equals(Fold.fold(owner.name()));
        Organisations.Owner maker = owners.of(List.of(supplierRaw)).orElse(null);
        return maker != null
                && maker.registered()
                && maker.id().equals(owner.id())
                && vendors.of(supplierRaw).key().length() > 0
                && !vendors.of(supplierRaw).known();
    }

    /** The capability that the record, or else the collection for its list, states; "". */
    private String capability(SourceRecord record, TableView view) {
        String stated = lookups.capabilities().idOf(view.text(record, Field.CAPABILITY_ID));
        return stated.isEmpty() ? view.table().defaultCapability() : stated;
    }

    private Part part(String text, Vendors.Vendor supplier, String capabilityId, boolean ownWork) {
        if (ownWork || InHouse.name(Fold.words(text))) return new Part(naming.inHouse(text), "");
        Naming.Named named = names.of(new NameKey(text, supplier, capabilityId));
        String capability = named.product() == null ? "" : named.product().capabilityId();
        return new Part(named.name(), capability);
    }

    private Verdict accepted(
            SourceRecord record,
            TableView view,
            Organisations.Owner owner,
            Remarks remarks,
            Field nameField,
            List<Part> products) {
        RecordDates dates = RecordDates.read(record, view, remarks);
        List<Deployment> deployments = new ArrayList<>(products.size());
        DeploymentDraft draft = new DeploymentDraft(record, view, owner, dates, remarks, lookups, proposals);
        for (int i = 0; i < products.size(); i++) {
            Part part = products.get(i);
            deployments.add(draft.deployment(
                    i + 1,
                    products.size(),
                    part.name(),
                    part.productCapability(),
                    vendors.of(view.text(record, Field.SUPPLIER))));
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
                dates.latestPast(),
                dates.contract().end());
    }
}
