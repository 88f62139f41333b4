package org.changwat.events.plan;

/** The kinds of plans. */
public enum PlanType {
    /** แผนพัฒนาจังหวัด or แผนพัฒนากลุ่มจังหวัด, over several years. */
    DEVELOPMENT_PLAN,
    /** แผนปฏิบัติราชการประจำปี, with its budget request. */
    ANNUAL_ACTION_PLAN
}
