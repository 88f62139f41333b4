package org.changwat.command.imports;

/**
 * A column of a template.
 *
 * @param code its header, by which it is found wherever it stands
 * @param th what to fill in, in Thai
 * @param en the same in English
 * @param example as it may be filled in; empty where the example leaves it out
 */
record Column(String code, Kind kind, boolean required, String th, String en, String example) {

    /** What a cell may hold. */
    enum Kind {
        TEXT,
        WHOLE,
        DECIMAL,
        /** A weight, two decimals. */
        PERCENT,
        DAY,
        YES_NO
    }

    static Column required(String code, Kind kind, String th, String en, String example) {
        return new Column(code, kind, true, th, en, example);
    }

    static Column optional(String code, Kind kind, String th, String en, String example) {
        return new Column(code, kind, false, th, en, example);
    }
}
