package org.changwat.app.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.changwat.app.simulation.Indicators.Indicator;
import org.changwat.app.simulation.Indicators.Shape;
import org.changwat.command.changerequest.DecideIndicatorChange;
import org.changwat.command.changerequest.RequestIndicatorChange;
import org.changwat.events.Authority;
import org.changwat.events.Ids;
import org.changwat.events.LineChange;
import org.changwat.events.changerequest.IndicatorChangeDecided.Decision;
import org.changwat.events.changerequest.IndicatorChangeRequested.Budget;
import org.changwat.events.changerequest.IndicatorChangeRequested.Ground;

/** Some provinces ask for lower targets; the committee approves most of it, some in part, some not. */
final class ChangeOfTargets {

    private final String unit;
    private final List<Indicator> strategic;
    private final SplittableRandom random;
    private final YearPlan plan;

    ChangeOfTargets(String unit, List<Indicator> strategic, SplittableRandom random, YearPlan plan) {
        this.unit = unit;
        this.strategic = strategic;
        this.random = random;
        this.plan = plan;
    }

    /** Plans a request or none, and raises the levels of the lines whose targets the committee lowers. */
    void maybe(Map<String, Integer> levels) {
        List<LineChange> changes = changes();
        if (random.nextInt(100) >= 20 || changes.isEmpty()) {
            return;
        }
        boolean budget = random.nextInt(100) < 30;
        String why = Phrases.one(budget ? Phrases.BUDGET : Phrases.EXTERNAL, random);
        plan.add(
                Season.CHANGE_ASKED,
                new RequestIndicatorChange(
                        unit,
                        Work.YEAR,
                        1,
                        changes,
                        budget ? Ground.BUDGET : Ground.EXTERNAL_FACTOR,
                        budget ? new Budget(true, true) : null,
                        why,
                        Work.evidence("หนังสือขอเปลี่ยนแปลงและเอกสารชี้แจง จำนวน 2 ชุด", LocalDate.of(2014, 7, 1)),
                        LocalDate.of(2014, 7, 2).plusDays(random.nextInt(20)),
                        null,
                        why));
        List<LineChange> approved = decide(changes);
        approved.forEach(change -> levels.computeIfPresent(change.line(), (line, level) -> Math.min(500, level + 100)));
    }

    private List<LineChange> decide(List<LineChange> changes) {
        int how = random.nextInt(100);
        Decision decision = how < 25
                ? Decision.REFUSED
                : how < 50 && changes.size() > 1 ? Decision.PARTIALLY_APPROVED : Decision.APPROVED;
        List<LineChange> approved =
                switch (decision) {
                    case REFUSED -> List.of();
                    case PARTIALLY_APPROVED -> changes.subList(0, 1);
                    case APPROVED -> changes;
                };
        LocalDate on = LocalDate.of(2014, 8, 5).plusDays(random.nextInt(3) * 7);
        plan.add(
                Season.CHANGE_DECIDED,
                new DecideIndicatorChange(
                        Ids.changeRequest(Work.YEAR, unit, 1),
                        decision,
                        approved,
                        null,
                        on,
                        new Authority("CHANGE_COMMITTEE", (on.getDayOfMonth() / 7 + 2) + "/2557", null, on),
                        random.nextInt(5, 10),
                        null,
                        decision == Decision.REFUSED
                                ? "เหตุที่ขอยังไม่ถึงขั้นควบคุมไม่ได้"
                                : "เห็นว่าเป็นเหตุตามที่กรอบการประเมินผลกำหนด"));
        return approved;
    }

    private List<LineChange> changes() {
        List<LineChange> changes = new ArrayList<>();
        for (Indicator indicator : strategic) {
            if (indicator.shape() != Shape.STEPS && changes.size() < 2) {
                changes.add(new LineChange(
                        "P-" + indicator.code(),
                        LineChange.Op.AMEND,
                        null,
                        Indicators.criteria(indicator, indicator.step()),
                        null,
                        null,
                        null,
                        null));
            }
        }
        return changes;
    }
}
