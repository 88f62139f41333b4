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

    /** {@code IV-2553-1-TH-83-2010-01-19}; a supervision, which has no round, has {@code S} in its place. */
    public static String visit(int fiscalYear, @Nullable Integer round, String province, LocalDate from) {
        return "IV-" + fiscalYear + "-" + (round == null ? "S" : round.toString()) + "-" + province + "-" + from;
    }
}
