package org.consolidation.analyser.ingest;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a column of an inventory can mean. The headers by which each is recognised are data: the
 * reference table {@code header-synonyms.csv}, column {@code field}, names these constants in lower
 * case.
 */
public enum Field {
    ORGANISATION,
    SYSTEM_NAME,
    LOCAL_ID,
    DESCRIPTION,
    PRODUCT_NAME,
    /** The title of what something is used for ("Summarising meetings"): a name of last resort. */
    USE_TITLE,
    /** Whether the thing is used at all: yes or no. */
    IN_USE,
    VERSION,
    SUPPLIER,
    SUPPLIER_NUMBER,
    RESELLER,
    CATEGORY,
    CAPABILITY_ID,
    DEPARTMENT,
    USERS,
    USER_BASIS,
    ANNUAL_COST,
    CONTRACT_VALUE,
    COST_BASIS,
    /** Of the sums in a row: "GBP", "USD". */
    CURRENCY,
    COST_LICENCE,
    COST_SUPPORT,
    COST_HOSTING,
    COST_STAFF,
    /** What was or will be paid once, such as implementation: in no yearly cost. */
    COST_ONE_OFF,
    CONTRACT_REF,
    CONTRACT_TITLE,
    CONTRACT_START,
    CONTRACT_END,
    DURATION,
    EXTENSION_OPTIONS,
    NOTICE,
    REVIEW_DATE,
    ROUTE,
    HOSTING,
    STATUS,
    /** Which copy of a system a row is: "Production", "UAT", "Training". */
    ENVIRONMENT,
    GO_LIVE,
    END_OF_LIFE,
    CRITICALITY,
    DATA_TYPES,
    INTEGRATIONS,
    SHARED_WITH,
    HOSTED_FOR,
    BESPOKE,
    SOURCE_URL,
    /** What sounds like one of these and is none: "approval expiration date", "number of records". No column has it. */
    UNUSED,
    /** Names, e-mail addresses or telephone numbers of people: never leaves the reader. */
    PERSON;

    /** The parts of a yearly cost that a list may state apart. */
    public static final Set<Field> COST_PARTS =
            Collections.unmodifiableSet(EnumSet.of(COST_LICENCE, COST_SUPPORT, COST_HOSTING, COST_STAFF));

    /** Of which a yearly cost can be read. */
    public static final Set<Field> YEARLY_COSTS = and(COST_PARTS, ANNUAL_COST, CONTRACT_VALUE);

    /** Columns of money. */
    public static final Set<Field> MONEY = and(YEARLY_COSTS, COST_ONE_OFF);

    private static Set<Field> and(Set<Field> some, Field... more) {
        Set<Field> all = EnumSet.copyOf(some);
        Collections.addAll(all, more);
        return Collections.unmodifiableSet(all);
    }
}
