package org.changwat.command.scorecard;

import org.changwat.command.scorecard.scoring.MeasuredScore;
import org.changwat.command.scorecard.scoring.Scored;
import org.changwat.events.AgreementLine;
import org.changwat.events.framework.Structure;
import org.changwat.events.scorecard.MeasurementReported;
import org.jspecify.annotations.Nullable;

/**
 * A line measured by one value or ratio between thresholds (domain rule 15).
 *
 * @param measurement the latest the unit reported
 * @param accepted the one that was accepted with its report
 */
record MeasuredLine(
        AgreementLine agreed,
        Standing standing,
        @Nullable Measurement measurement,
        @Nullable Measurement accepted) implements Line {

    static MeasuredLine of(AgreementLine agreed) {
        return new MeasuredLine(agreed, Standing.EMPTY, null, null);
    }

    MeasuredLine with(MeasurementReported event, long sequence) {
        Measurement next = Measurement.latest(measurement, event, sequence);
        return new MeasuredLine(agreed, standing, next, Measurement.unlessCorrected(accepted, event, next));
    }

    @Override
    public MeasuredLine withStanding(Standing next) {
        return new MeasuredLine(agreed, next, measurement, accepted);
    }

    @Override
    public MeasuredLine under(AgreementLine terms) {
        return new MeasuredLine(terms, standing, measurement, accepted);
    }

    @Override
    public MeasuredLine accepting(Line frozen) {
        return frozen instanceof MeasuredLine report
                ? new MeasuredLine(
                        agreed,
                        standing,
                        measurement,
                        Measurement.confirmed(accepted, report.measurement(), measurement))
                : this;
    }

    @Override
    public MeasuredLine refusing(Line frozen) {
        return frozen instanceof MeasuredLine report && Measurement.same(accepted, report.measurement())
                ? new MeasuredLine(agreed, standing, measurement, null)
                : this;
    }

    @Override
    public Scored claimed(Structure structure) {
        return MeasuredScore.score(structure, agreed.criteria(), Measurement.eventOf(measurement));
    }

    /** A measurement is the unit's word until a joint assessment, or the acceptance of the report it came in. */
    @Override
    public Scored confirmed(Structure structure) {
        return accepted == null
                ? Scored.none("NOT_ACCEPTED")
                : Measurement.accepted(MeasuredScore.score(structure, agreed.criteria(), accepted.event()));
    }
}
