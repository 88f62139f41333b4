package org.changwat.command.scorecard;

import java.util.List;
import org.changwat.command.scorecard.scoring.ScorePoints;
import org.changwat.events.Criteria;
import org.changwat.events.framework.Structure;
import org.changwat.events.scorecard.MeasurementReported;
import org.jspecify.annotations.Nullable;

/** Where a measured result stands: a line, or a part of a composite one. */
final class MeasuredPlace {

    private MeasuredPlace() {}

    static CriteriaFitTheScale fitsScale(String line, Criteria criteria, Structure structure) {
        int points = ScorePoints.of(structure).size();
        int thresholds = points;
        if (criteria instanceof Criteria.Thresholds measured) {
            thresholds = measured.thresholds().size();
        } else if (criteria instanceof Criteria.Ratio ratio) {
            thresholds = ratio.thresholds().size();
        }
        return new CriteriaFitTheScale(line, structure.scale(), points, thresholds);
    }

    /** A survey or a disbursement yields a figure; a part that goes by steps or levels takes none. */
    static KindFits takesAFigure(String line, Criteria criteria, String command) {
        return new KindFits(
                line, criteria.kindName(), command, !(criteria instanceof Criteria.Milestone), "SubmitMilestone");
    }

    static Criteria criteria(Line line, @Nullable String part) {
        if (line instanceof CompositeLine composite) {
            return composite.part(part).map(Criteria.Part::criteria).orElseThrow();
        }
        return line.agreed().criteria();
    }

    static @Nullable Measurement standing(Line line, @Nullable String part) {
        if (line instanceof MeasuredLine measured) {
            return measured.measurement();
        }
        if (line instanceof MonitorLine monitor) {
            return monitor.measurement();
        }
        return line instanceof CompositeLine composite && part != null
                ? composite.measurements().get(part)
                : null;
    }

    /** Whether the same is said again; what the rules remarked then does not matter. */
    static boolean sameResult(MeasurementReported standing, MeasurementReported next) {
        return withoutWarnings(standing).equals(withoutWarnings(next));
    }

    private static MeasurementReported withoutWarnings(MeasurementReported event) {
        return new MeasurementReported(
                event.unit(),
                event.fiscalYear(),
                event.line(),
                event.part(),
                event.value(),
                event.numerator(),
                event.denominator(),
                event.asOfDate(),
                event.round(),
                event.source(),
                event.provisional(),
                event.evidence(),
                event.corrects(),
                List.of());
    }
}
