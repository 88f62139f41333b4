package org.changwat.security;

/** The roles of the HTTP contract, and how far each reaches. */
public enum Roles {
    PROVINCE_OFFICER(Reach.UNIT, Part.WORKS),
    GOVERNOR(Reach.UNIT, Part.WORKS),
    CLUSTER_OFFICER(Reach.UNIT, Part.WORKS),
    AGENCY_OFFICER(Reach.UNIT, Part.WORKS),
    OPDC_ANALYST(Reach.COUNTRY, Part.JUDGES),
    EVALUATOR(Reach.COUNTRY, Part.JUDGES),
    INDEPENDENT_ASSESSOR(Reach.COUNTRY, Part.JUDGES),
    COMMITTEE_SECRETARY(Reach.COUNTRY, Part.JUDGES),
    INSPECTOR(Reach.REGION, Part.OTHER),
    ASSISTANT_INSPECTOR(Reach.REGION, Part.OTHER),
    INSPECTION_BUREAU(Reach.COUNTRY, Part.OTHER),
    SUPERVISION_BUREAU(Reach.COUNTRY, Part.OTHER),
    PMO_OFFICE(Reach.COUNTRY, Part.OTHER),
    STATISTICAL_OFFICE(Reach.COUNTRY, Part.OTHER),
    AUDITOR(Reach.COUNTRY, Part.OTHER),
    INTEGRATOR(Reach.COUNTRY, Part.OTHER),
    DASHBOARD_USER(Reach.COUNTRY, Part.OTHER),
    OPERATOR(Reach.COUNTRY, Part.OTHER),
    ADMIN(Reach.COUNTRY, Part.OTHER);

    private final Reach reach;
    private final Part part;

    Roles(Reach reach, Part part) {
        this.reach = reach;
        this.part = part;
    }

    Reach reach() {
        return reach;
    }

    Part part() {
        return part;
    }

    /** What a holder acts for. */
    enum Reach {
        /** Only the account's units. */
        UNIT,
        /** Only provinces of the account's inspection regions. */
        REGION,
        COUNTRY
    }

    /** Which side of a judgement a holder stands on; no account stands on both. */
    enum Part {
        WORKS,
        JUDGES,
        OTHER
    }
}
