package org.changwat.command.scorecard;

import java.util.Collections;
import java.util.Map;
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
 * @param corrected the last correction of each entry, by the sequence of the entry
 * @param accepted the one that was accepted with its report
 */
record MeasuredLine(
        AgreementLine agreed,
        Standing standing,
        @Nullable Measurement measurement,
        Map<Long, Measurement> corrected,
        @Nullable Measurement accepted)
        implements Line {

    MeasuredLine {
        corrected = Collections.unmodifiableMap(corrected);
    }

    static MeasuredLine of(AgreementLine agreed) {
        return new MeasuredLine(agreed, Standing.EMPTY, null, Map.of(), null);
    }

    MeasuredLine with(MeasurementReported event, long sequence) {
        Measurement next = Measurement.latest(measurement, event, sequence);
        return new MeasuredLine(
                agreed,
                standing,
                next,
                Measurement.corrected(corrected, event, next),
                Measurement.unlessCorrected(accepted, event, next));
    }

    @Override
    public MeasuredLine withStanding(Standing next) {
        return new MeasuredLine(agreed, next, measurement, corrected, accepted);
    }

    @Override
    public MeasuredLine under(AgreementLine terms) {
        return new MeasuredLine(terms, standing, measurement, corrected, accepted);
    }

    @Override
    public MeasuredLine accepting(Line frozen) {
        return frozen instanceof MeasuredLine report
                ? new MeasuredLine(
                        agreed,
                        standing,
                        measurement,
                        corrected,
                        Measurement.confirmed(accepted, report.measurement(), corrected))
                : this;
    }

    @Override
    public MeasuredLine refusing(Line frozen) {
        return frozen instanceof MeasuredLine report && Measurement.same(accepted, report.measurement())
                ? new MeasuredLine(agreed, standing, measurement, corrected, null)
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
