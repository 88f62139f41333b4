package org.changwat.events.inspection;

/** The bodies that the overview passes, in the order in which it reaches them (domain rule 21). */
public enum OversightBody {
    /** สตร.สป., which compiles the region reports. */
    INSPECTION_BUREAU(1),
    /** ปมท., told at the same time as สปน. */
    PERMANENT_SECRETARY(2),
    /** สปน. */
    PMO_OFFICE(2),
    /** คณะทำงานสนับสนุนการติดตามประเมินผล */
    WORKING_GROUP(3),
    /** ก.ก.ภ. */
    REGIONAL_OVERSIGHT_COMMITTEE(4),
    /** อ.ก.น.จ. */
    POLICY_SUB_BOARD(5),
    /** ก.น.จ. */
    POLICY_BOARD(6);

    private final int stage;

    OversightBody(int stage) {
        this.stage = stage;
    }

    /** Where it stands in the order, from 1; two bodies that are told at once share a stage. */
    public int stage() {
        return stage;
    }

    /** Whether it passes resolutions. */
    public boolean resolves() {
        return stage >= REGIONAL_OVERSIGHT_COMMITTEE.stage;
    }
}
