package org.changwat.command.scorecard;

import org.changwat.command.scorecard.scoring.Scored;
import org.changwat.events.AgreementLine;
import org.changwat.events.framework.Structure;
import org.changwat.events.scorecard.MeasurementReported;
import org.jspecify.annotations.Nullable;

/** A line that is tracked and never scored (domain rule 7). */
record MonitorLine(
        AgreementLine agreed, Standing standing, @Nullable Measurement measurement) implements Line {

    private static final String RULE = "MONITOR";

    static MonitorLine of(AgreementLine agreed) {
        return new MonitorLine(agreed, Standing.EMPTY, null);
    }

    MonitorLine with(MeasurementReported event, long sequence) {
        return new MonitorLine(agreed, standing, Measurement.latest(measurement, event, sequence));
    }

    @Override
    public MonitorLine withStanding(Standing next) {
        return new MonitorLine(agreed, next, measurement);
    }

    @Override
    public MonitorLine under(AgreementLine terms) {
        return new MonitorLine(terms, standing, measurement);
    }

    @Override
    public Scored claimed(Structure structure) {
        return Scored.none(RULE);
    }

    @Override
    public Scored confirmed(Structure structure) {
        return Scored.none(RULE);
    }
}
