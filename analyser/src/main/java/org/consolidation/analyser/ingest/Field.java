package org.consolidation.analyser.ingest;

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
    GO_LIVE,
    END_OF_LIFE,
    CRITICALITY,
    DATA_TYPES,
    INTEGRATIONS,
    SHARED_WITH,
    HOSTED_FOR,
    BESPOKE,
    SOURCE_URL,
    /** Names, e-mail addresses or telephone numbers of people: never leaves the reader. */
    PERSON
}
