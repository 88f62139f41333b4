package org.changwat.command.inspection;

import java.time.LocalDate;
import java.util.List;
import org.changwat.command.Rule;
import org.changwat.events.Copies;
import org.changwat.events.inspection.InspectionEvent;
import org.changwat.events.inspection.InspectionVisitRecorded;

/** Decides on visits. */
final class VisitDecisions {

    private VisitDecisions() {}

    static List<InspectionEvent> decide(VisitState state, RecordInspectionVisit command, LocalDate today) {
        Rule.require(
                new FiscalYearIsOfTheBuddhistEra(command.fiscalYear()),
                new VisitIdIsAVisits(command.aggregateId()),
                new ProvinceIsInspected(command.province()),
                new ProvinceExistedThen(command.province(), command.from()),
                new VisitEndsAfterItBegins(command.from(), command.to()),
                new VisitIsOver(command.to(), today),
                new RoundAndRegionGoWithInspection(command.kind(), command.round(), command.region()),
                new RoundIsOneOfTheYear(command.round()),
                new ProvinceLiesInTheRegion(command.province(), command.region()),
                new MissionGroupsAreTheFour(Copies.of(command.missionGroups())),
                new SomebodyInspected(command.aggregateId(), command.inspectors()));
        InspectionVisitRecorded event = new InspectionVisitRecorded(
                command.aggregateId(),
                command.kind(),
                command.method(),
                command.fiscalYear(),
                command.round(),
                command.region(),
                command.province(),
                command.from(),
                command.to(),
                command.inspectors(),
                Copies.of(command.subjects()),
                Copies.of(command.projects()),
                Copies.of(command.missionGroups()),
                Copies.of(command.systems()),
                Copies.of(command.findings()),
                Copies.of(command.recommendations()),
                Copies.of(command.evidence()),
                Rule.warn(
                        new VisitLiesInTheYear(command.fiscalYear(), command.from(), command.to()),
                        new RegionSchemeHeldThen(command.region(), command.from())));
        if (event.equals(state.recorded())) {
            return List.of();
        }
        Rule.require(new VisitIsRecordedOnce(command.aggregateId(), state.recorded() != null));
        return List.of(event);
    }
}
