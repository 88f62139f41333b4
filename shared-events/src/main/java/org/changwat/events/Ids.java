package org.changwat.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How aggregate ids are derived from what they are about; a reader may rely on the forms. */
public final class Ids {

    private Ids() {}

    /** {@code FW-2557} */
    public static String framework(int fiscalYear) {
        return "FW-" + fiscalYear;
    }

    /** {@code PA-2557-TH-83} */
    public static String agreement(int fiscalYear, String unit) {
        return "PA-" + fiscalYear + "-" + unit;
    }

    /** {@code SC-2557-TH-83} */
    public static String scorecard(int fiscalYear, String unit) {
        return "SC-" + fiscalYear + "-" + unit;
    }

    /** {@code IA-2557} */
    public static String incentives(int fiscalYear) {
        return "IA-" + fiscalYear;
    }

    /** {@code CR-2557-TH-83-1} */
    public static String changeRequest(int fiscalYear, String unit, int requestNo) {
        return "CR-" + fiscalYear + "-" + unit + "-" + requestNo;
    }

    /** {@code IR-2553-1} */
    public static String inspectionRound(int fiscalYear, int round) {
        return "IR-" + fiscalYear + "-" + round;
    }

    /** {@code IV-2553-1-TH-83-2010-01-19}; a supervision, which has no round, has {@code S} in its place. */
    public static String visit(int fiscalYear, @Nullable Integer round, String province, LocalDate from) {
        return "IV-" + fiscalYear + "-" + (round == null ? "S" : round.toString()) + "-" + province + "-" + from;
    }

    /** {@code NP-AREA-2565} */
    public static String project(String project) {
        return "NP-" + project;
    }

    /** {@code PL-2557-TH-83-ANNUAL_ACTION_PLAN}, by the fiscal year in which the plan begins */
    public static String plan(String planType, String unit, LocalDate periodFrom) {
        int fiscalYear = periodFrom.getYear() + (periodFrom.getMonthValue() >= 10 ? 544 : 543);
        return "PL-" + fiscalYear + "-" + unit + "-" + planType;
    }

    /** {@code KE-2565-1} */
    public static String knowledgeEvent(int fiscalYear, int eventNo) {
        return "KE-" + fiscalYear + "-" + eventNo;
    }

    /** {@code GP-2565-1} */
    public static String goodPractice(int fiscalYear, int practiceNo) {
        return "GP-" + fiscalYear + "-" + practiceNo;
    }

    /** {@code IP-2565-TH-40-1} */
    public static String improvement(int fiscalYear, String unit, int proposalNo) {
        return "IP-" + fiscalYear + "-" + unit + "-" + proposalNo;
    }

    /** {@code UN-TH-38} */
    public static String unit(String code) {
        return "UN-" + code;
    }

    /** {@code CS-K60} */
    public static String clusterScheme(String scheme) {
        return "CS-" + scheme;
    }

    /** {@code PN-PERSON-0017} */
    public static String person(String person) {
        return "PN-" + person;
    }

    /** {@code DI-2566-TH-83} */
    public static String draftIndicators(int fiscalYear, String unit) {
        return "DI-" + fiscalYear + "-" + unit;
    }
}
