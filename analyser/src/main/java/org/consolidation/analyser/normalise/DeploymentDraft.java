package org.consolidation.analyser.normalise;

import org.consolidation.analyser.ingest.Field;
import org.consolidation.analyser.ingest.SourceRecord;
import org.consolidation.analyser.ingest.SourceTable;
import org.consolidation.analyser.text.Fold;
import org.consolidation.analyser.text.StableHash;

/** What the parts of one record have in common, read once; each product adds its name. */
final class DeploymentDraft {

    private final SourceRecord record;
    private final TableView view;
    private final Organisations.Owner owner;
    private final RecordDates dates;
    private final Lookups lookups;
    private final String usersRaw;
    private final Long users;
    private final Cost cost;
    private final String statusRaw;
    private final Status status;
    private final RunBy.Running running;

    DeploymentDraft(
            SourceRecord record,
            TableView view,
            Organisations.Owner owner,
            RecordDates dates,
            Remarks remarks,
            Lookups lookups,
            RunBy.Running running) {
        this.record = record;
        this.view = view;
        this.owner = owner;
        this.dates = dates;
        this.lookups = lookups;
        this.running = running;
        usersRaw = view.text(record, Field.USERS);
        UsersText read = UsersText.read(usersRaw);
        remarks.add(read.rule(), Field.USERS, usersRaw);
        users = read.users();
        cost = new RecordCost(
                        record, view, users, dates, remarks, lookups.settings().maxAnnualCostPounds())
                .read();
        String stated = view.text(record, Field.STATUS);
        String noted = stated.isEmpty() ? StatusText.noted(view.texts(record, Field.DESCRIPTION)) : "";
        if (!noted.isEmpty()) remarks.add("status.from-note", Field.DESCRIPTION, noted);
        statusRaw = stated.isEmpty() ? noted : stated;
        status = StatusText.read(statusRaw);
        boolean unreadable = status == Status.UNKNOWN
                && !statusRaw.isEmpty()
                && !NonAnswer.isOne(statusRaw)
                && !StatusText.ofNotice(statusRaw);
        if (unreadable) remarks.add("status.unreadable", Field.STATUS, statusRaw);
    }

    /**
     * Which of the systems of a record one is; they share its cost equally.
     *
     * @param product 1 for the first product of the record
     * @param products of the record
     * @param body 0 for the first body that the record names
     * @param bodies that have these products
     */
    record Part(int product, int products, int body, int bodies) {

        /** Its number among all of the record, from 1. */
        int number() {
            return body * products + product;
        }

        int of() {
            return products * bodies;
        }
    }

    /** The system of one product. */
    Deployment deployment(Part part, ProductName name, String productCapability, Vendors.Vendor paid) {
        SourceTable table = view.table();
        String localId = view.text(record, Field.LOCAL_ID);
        String systemName = view.text(record, Field.SYSTEM_NAME);
        boolean says = !systemName.isEmpty() && !NonAnswer.isOne(systemName) && !NameField.boundary(systemName, view);
        if (part.products() > 1 || !says) systemName = name.raw();
        String version = view.text(record, Field.VERSION);
        ProductName copy = withEnvironment(name, view.text(record, Field.ENVIRONMENT));
        ProductName full = version.isEmpty() || NonAnswer.isOne(version) ? copy : withVersion(copy, version);
        String description = view.text(record, Field.DESCRIPTION);
        String category = view.text(record, Field.CATEGORY);
        String hostingRaw = view.text(record, Field.HOSTING);
        String supplierRaw = view.text(record, Field.SUPPLIER);
        boolean named = !paid.none() && !InHouse.maker(supplierRaw);
        return new Deployment(
                systemId(localId, part.products(), full),
                owner.id(),
                owner.name(),
                table.index(),
                table.file(),
                table.sheet(),
                record.row(),
                part.number(),
                systemName,
                localId,
                description,
                view.text(record, Field.DEPARTMENT),
                category,
                full,
                supplierRaw,
                named ? paid.shown() : "",
                paid.reseller(),
                statusRaw,
                status(full.environment()),
                users,
                usersRaw,
                cost.share(part.number(), part.of()),
                dates.contract(),
                HostingText.read(view.hosting(record)),
                hostingRaw,
                CriticalityText.read(view.answered(record, Field.CRITICALITY)),
                view.text(record, Field.SHARED_WITH),
                view.text(record, Field.HOSTED_FOR),
                lookups.capabilities()
                        .propose(new CapabilityProposer.Question(
                                view.text(record, Field.CAPABILITY_ID),
                                productCapability,
                                table.defaultCapability(),
                                view.calledAfter(),
                                category,
                                name.raw().equals(systemName) ? systemName : systemName + " " + name.raw(),
                                name.vendor(),
                                description,
                                owner.sector())),
                running.by(),
                dates.supportEnd(),
                running.users());
    }

    /** Before ordinals: equals have equal ids. The version is left out, so an upgrade keeps the id. */
    private String systemId(String localId, int parts, ProductName name) {
        return localId.isEmpty()
                ? StableHash.id(owner.id(), "name", name.core(), name.vendor(), name.environment())
                : StableHash.id(owner.id(), "id", localId, parts > 1 ? name.core() : "");
    }

    /** A column of versions says more than the name; its own words are kept but for a leading "v". */
    private static ProductName withVersion(ProductName name, String column) {
        String version = Fold.tidy(column).toLowerCase(java.util.Locale.ROOT);
        for (String marker : new String[] {"version ", "ver ", "release ", "v.", "v "}) {
            if (version.startsWith(marker))
                version = version.substring(marker.length()).strip();
        }
        if (version.length() > 1 && version.charAt(0) == 'v' && Character.isDigit(version.charAt(1))) {
            version = version.substring(1);
        }
        return name.withVersion(version);
    }

    /** What a column says of the copy, where the name does not. */
    private static ProductName withEnvironment(ProductName name, String column) {
        if (column.isEmpty() || !name.environment().isEmpty()) return name;
        String environment = Qualifiers.environment(Fold.fold(column));
        return environment == null || environment.equals("live") ? name : name.withEnvironment(environment);
    }

    /** A copy for tests or archives is not another system in use, whatever its row says. */
    private Status status(String environment) {
        if (status == Status.RETIRED || status == Status.PLANNED) return status;
        if (environment.equals("legacy")) return status == Status.UNKNOWN ? Status.RETIRING : status;
        return environment.isEmpty() ? status : Status.NON_PRODUCTION;
    }
}
