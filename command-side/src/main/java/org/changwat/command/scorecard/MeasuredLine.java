package org.changwat.command.scorecard;

import org.changwat.command.scorecard.scoring.MeasuredScore;
import org.changwat.command.scorecard.scoring.Scored;
import org.changwat.events.AgreementLine;
import org.changwat.events.framework.Structure;
import org.changwat.events.scorecard.MeasurementReported;
import org.jspecify.annotations.Nullable;

/** A line measured by one value or ratio between thresholds (domain rule 15). */
record MeasuredLine(
        AgreementLine agreed, Standing standing, @Nullable Measurement measurement) implements Line {

    static MeasuredLine of(AgreementLine agreed) {
        return new MeasuredLine(agreed, Standing.EMPTY, null);
    }

    MeasuredLine with(MeasurementReported event, long sequence) {
        return new MeasuredLine(agreed, standing, Measurement.latest(measurement, event, sequence));
    }

    @Override
    public MeasuredLine withStanding(Standing next) {
        return new MeasuredLine(agreed, next, measurement);
    }

    @Override
    public MeasuredLine under(AgreementLine terms) {
        return new MeasuredLine(terms, standing, measurement);
    }

    @Override
    public Scored claimed(Structure structure) {
        return MeasuredScore.score(structure, agreed.criteria(), Measurement.eventOf(measurement));
    }

    /** A measurement is the unit's word until a joint assessment, or the acceptance of the report it came in. */
    @Override
    public Scored confirmed(Structure structure) {
        return Scored.none("NOT_ACCEPTED");
    }
}
