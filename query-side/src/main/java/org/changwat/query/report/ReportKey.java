package org.changwat.query.report;

import org.changwat.events.Round;

/** Which form of what. */
sealed interface ReportKey {

    int fiscalYear();

    /** Path of the form below {@code /api/v1/reports/}, with its own parameters. */
    String path();

    /** Name that it is downloaded as, without an ending. */
    String file();

    /** The key whose {@link #path()} an address of a form begins with, after {@link Reports#PATH}. */
    static ReportKey ofAddress(String address) {
        String[] parts = address.substring(Reports.PATH.length()).split("[/?&]");
        int year = Integer.parseInt(parts[1]);
        return switch (parts[0]) {
            case "indicator-form" ->
                new Indicator(year, parts[2], parts[3], Round.valueOf(parts[4].substring("round=".length())));
            case "summary" -> new Summary(year, parts[2]);
            case "round" -> new RoundOverview(year, Round.valueOf(parts[2]));
            case "inspection-round" -> new InspectionOverview(year, Integer.parseInt(parts[2]));
            case "quarter" -> new Quarter(year, Integer.parseInt(parts[2]));
            default -> throw new IllegalArgumentException("No form has the address " + address);
        };
    }

    /** The report of one indicator (รายงานผลการปฏิบัติราชการ รายตัวชี้วัด). */
    record Indicator(int fiscalYear, String unit, String line, Round round) implements ReportKey {
        @Override
        public String path() {
            return "indicator-form/" + fiscalYear + "/" + unit + "/" + line + "?round=" + round;
        }

        @Override
        public String file() {
            return "indicator-form-" + fiscalYear + "-" + unit + "-" + line + "-" + round;
        }
    }

    /** A unit's year. */
    record Summary(int fiscalYear, String unit) implements ReportKey {
        @Override
        public String path() {
            return "summary/" + fiscalYear + "/" + unit;
        }

        @Override
        public String file() {
            return "summary-" + fiscalYear + "-" + unit;
        }
    }

    /** What all provinces reported in a round. */
    record RoundOverview(int fiscalYear, Round round) implements ReportKey {
        @Override
        public String path() {
            return "round/" + fiscalYear + "/" + round;
        }

        @Override
        public String file() {
            return "round-" + fiscalYear + "-" + round;
        }
    }

    /** The overview of an inspection round (รายงานภาพรวม). */
    record InspectionOverview(int fiscalYear, int round) implements ReportKey {
        @Override
        public String path() {
            return "inspection-round/" + fiscalYear + "/" + round;
        }

        @Override
        public String file() {
            return "inspection-round-" + fiscalYear + "-" + round;
        }
    }

    /** The quarterly national report. */
    record Quarter(int fiscalYear, int quarter) implements ReportKey {
        @Override
        public String path() {
            return "quarter/" + fiscalYear + "/" + quarter;
        }

        @Override
        public String file() {
            return "quarter-" + fiscalYear + "-" + quarter;
        }
    }
}
