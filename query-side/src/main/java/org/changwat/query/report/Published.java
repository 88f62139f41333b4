package org.changwat.query.report;

import java.util.Optional;
import org.changwat.events.FiscalYear;
import org.changwat.events.reference.Unit;
import org.changwat.events.reference.Units;
import org.changwat.query.api.Disclosure;
import org.changwat.query.scorecard.Scorecards;

/** Refuses a form that would tell this reader what a unit has not published yet. */
final class Published {

    private final Scorecards scorecards;
    private final Disclosure disclosure;

    Published(Scorecards scorecards, Disclosure disclosure) {
        this.scorecards = scorecards;
        this.disclosure = disclosure;
    }

    void require(ReportKey key) {
        if (key instanceof ReportKey.Indicator of) {
            require(of.fiscalYear(), of.unit());
        } else if (key instanceof ReportKey.Summary of) {
            require(of.fiscalYear(), of.unit());
        } else if (key instanceof ReportKey.RoundOverview of) {
            withheld(of.fiscalYear()).ifPresent(unit -> require(of.fiscalYear(), unit));
        }
    }

    private void require(int fiscalYear, String unit) {
        if (scorecards.withholds(fiscalYear, unit)) {
            throw disclosure.unpublished("report", fiscalYear, unit);
        }
    }

    /** The first province whose work of the year is kept from the reader: an overview would tell of all of them. */
    private Optional<String> withheld(int fiscalYear) {
        return Units.provincesOn(new FiscalYear(fiscalYear).end()).stream()
                .map(Unit::code)
                .filter(unit -> scorecards.withholds(fiscalYear, unit))
                .findFirst();
    }
}
