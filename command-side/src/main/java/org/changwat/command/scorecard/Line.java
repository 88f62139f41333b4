package org.changwat.command.scorecard;

import org.changwat.command.scorecard.scoring.Scored;
import org.changwat.events.AgreementLine;
import org.changwat.events.Criteria;
import org.changwat.events.LineLevel;
import org.changwat.events.framework.Structure;

/** A line of a card with the work done on it; what work there can be depends on its criteria, hence a type for each kind. */
sealed interface Line permits MilestoneLine, MeasuredLine, CompositeLine, MonitorLine, CarriedLine {

    AgreementLine agreed();

    Standing standing();

    Line withStanding(Standing next);

    /** The same work under changed terms of the same kind. */
    Line under(AgreementLine terms);

    /** What the unit's own submissions score. */
    Scored claimed(Structure structure);

    /** What evaluators have confirmed scores, a joint assessment aside. */
    Scored confirmed(Structure structure);

    /**
     * The same line once a report was accepted: its measured results are confirmed. Steps are verified one by one.
     *
     * @param frozen this line as the report froze it
     */
    default Line accepting(Line frozen) {
        return this;
    }

    /** The same line once that report's acceptance no longer holds. */
    default Line refusing(Line frozen) {
        return this;
    }

    /**
     * A line without work.
     *
     * @param clusterCard whether the card is a cluster's own, on which cluster lines are scored
     */
    static Line fresh(AgreementLine agreed, boolean clusterCard) {
        if (agreed.level() == LineLevel.CLUSTER && !clusterCard) {
            return CarriedLine.of(agreed);
        }
        Criteria criteria = agreed.criteria();
        if (criteria instanceof Criteria.Milestone) {
            return MilestoneLine.of(agreed);
        }
        if (criteria instanceof Criteria.Composite) {
            return CompositeLine.of(agreed);
        }
        if (criteria instanceof Criteria.Monitor) {
            return MonitorLine.of(agreed);
        }
        return MeasuredLine.of(agreed);
    }

    /** What a line of a kind accepts, as a caller reads it in a remedy. */
    default String acceptedCommand() {
        return this instanceof MilestoneLine ? "SubmitMilestone" : "ReportMeasurement";
    }
}
