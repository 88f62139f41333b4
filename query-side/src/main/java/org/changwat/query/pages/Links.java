package org.changwat.query.pages;

import org.changwat.events.reference.Unit;
import org.changwat.events.reference.Units;

/** Where pages and records are, by what they are about. */
public final class Links {

    /** The page of a unit. */
    public String unit(String code) {
        return Units.find(code).map(Links::folder).orElse("/provinces") + "/" + code;
    }

    /** The page of a line's history. */
    public String line(String unit, String line) {
        return unit(unit) + "/lines/" + line;
    }

    /** The page of an event. */
    public String event(long position) {
        return "/events/" + position;
    }

    /** An event of the log, byte for byte as it was recorded. */
    public String logged(long position) {
        return "/api/v1/events/" + position;
    }

    private static String folder(Unit unit) {
        return switch (unit.kind()) {
            case PROVINCE, CAPITAL -> "/provinces";
            case CLUSTER -> "/clusters";
            case AGENCY -> "/agencies";
        };
    }
}
