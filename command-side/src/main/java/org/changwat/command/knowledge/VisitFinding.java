package org.changwat.command.knowledge;

import java.util.List;
import org.changwat.command.LedgerFacts;
import org.changwat.command.LedgerFacts.Fact;
import org.changwat.command.UnknownAggregate;
import org.changwat.events.inspection.InspectionEvent;
import org.changwat.events.inspection.InspectionVisitAmended;
import org.changwat.events.inspection.InspectionVisitRecorded;
import org.changwat.events.inspection.InspectionVisitRecorded.SystemFinding;
import org.jspecify.annotations.Nullable;

/** What a visit says about its province, as the log has it. */
record VisitFinding(@Nullable String province, boolean fitToCopy) {

    private static final VisitFinding NONE = new VisitFinding(null, false);

    /**
     * Reads a visit.
     *
     * @throws UnknownAggregate where the ledger holds no such visit
     */
    static Fact<VisitFinding> read(LedgerFacts facts, String visit) {
        if (!visit.startsWith("IV-")) {
            throw new UnknownAggregate(visit);
        }
        return facts.of(visit, NONE, InspectionEvent.class, VisitFinding::evolve)
                .orElseThrow(() -> new UnknownAggregate(visit));
    }

    private VisitFinding evolve(InspectionEvent event) {
        if (event instanceof InspectionVisitRecorded recorded) {
            return new VisitFinding(recorded.province(), fit(recorded.systems()));
        }
        return event instanceof InspectionVisitAmended amended
                ? new VisitFinding(amended.province(), fit(amended.systems()))
                : this;
    }

    private static boolean fit(List<SystemFinding> systems) {
        return systems.stream().anyMatch(SystemFinding::fitToCopy);
    }
}
