package org.changwat.query.incentive;

import java.util.List;
import java.util.Optional;
import org.changwat.events.Ids;
import org.changwat.query.history.AsOf;
import org.changwat.query.history.Moment;
import org.changwat.query.history.Readings;

/** The incentives of a year, now and as of any moment. */
public final class YearIncentives {

    /** The projection they are read from. */
    public static final String VIEW = IncentiveProjection.NAME;

    private final Readings<Incentives> readings;

    YearIncentives(Readings<Incentives> readings) {
        this.readings = readings;
    }

    /** What was allocated by then; an allocation is in effect when it is known. */
    public Optional<Incentives> of(int fiscalYear, AsOf asOf) {
        return readings.find(Integer.toString(fiscalYear), List.of(Ids.incentives(fiscalYear)), moment(asOf));
    }

    static Moment moment(AsOf asOf) {
        return new AsOf(asOf.asOf(), asOf.asOfPosition(), null).moment();
    }
}
