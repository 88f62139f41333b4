package org.changwat.command.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.changwat.command.Correction;
import org.changwat.command.Logged;
import org.changwat.command.Rule;
import org.changwat.command.UnknownAggregate;
import org.changwat.events.Copies;
import org.changwat.events.Evidence;
import org.changwat.events.inspection.InspectionEvent;
import org.changwat.events.inspection.InspectionVisitAmended;
import org.changwat.events.inspection.InspectionVisitRecorded;
import org.changwat.events.inspection.InspectionVisitRecorded.Recommendation;
import org.changwat.events.inspection.RecommendationFollowedUp;
import org.changwat.events.inspection.RecommendationFollowedUp.Status;

/** Decides on amendments of a recorded visit and on what became of its recommendations. */
final class VisitAmendments {

    private VisitAmendments() {}

    static List<InspectionEvent> decide(
            VisitState state, AmendInspectionVisit command, Correction correction, LocalDate today) {
        InspectionVisitRecorded visit = recorded(state, command.visit());
        VisitContent standing = Objects.requireNonNull(state.content());
        VisitContent next = standing.with(command);
        LocalDate amendedOn = command.amendedOn() == null ? today : command.amendedOn();
        Rule.require(
                new VisitEndsAfterItBegins(next.from(), next.to()),
                new VisitIsOver(next.to(), today),
                new ProvinceExistedThen(visit.province(), next.from()),
                new MissionGroupsAreTheFour(next.missionGroups()),
                new DateIsNotAhead("amendedOn", amendedOn, today),
                new SomebodyInspected(command.visit(), next.inspectors()),
                new FollowedUpRecommendationsStay(command.visit(), changed(state, standing, next)),
                new CorrectsWhatStands(
                        command.visit(), "the visit", correction, new Logged<>(visit, state.contentSequence())));
        if (next.equals(standing)) {
            return List.of();
        }
        return List.of(new InspectionVisitAmended(
                command.visit(),
                visit.fiscalYear(),
                visit.province(),
                next.from(),
                next.to(),
                next.inspectors(),
                next.subjects(),
                next.projects(),
                next.missionGroups(),
                next.systems(),
                next.findings(),
                next.recommendations(),
                next.evidence(),
                amendedOn,
                command.corrects(),
                Rule.warn(
                        new VisitLiesInTheYear(visit.fiscalYear(), next.from(), next.to()),
                        new RegionSchemeHeldThen(visit.region(), next.from()))));
    }

    static List<InspectionEvent> decide(
            VisitState state, FollowUpRecommendation command, Correction correction, LocalDate today) {
        InspectionVisitRecorded visit = recorded(state, command.visit());
        VisitContent content = Objects.requireNonNull(state.content());
        int number = command.recommendation();
        Logged<RecommendationFollowedUp> standing = state.followUps().get(number);
        LocalDate followedUpOn = command.doneOn() == null ? today : command.doneOn();
        Rule.require(
                new RecommendationExists(
                        command.visit(), number, content.recommendations().size()),
                new OnlyWhatIsDoneHasADay(number, command.status(), command.doneOn()),
                new DateIsNotAhead("doneOn", followedUpOn, today),
                new FollowUpComesAfterTheVisit(number, followedUpOn, content.from()),
                new CorrectsWhatStands(command.visit(), "recommendation " + number, correction, standing));
        Recommendation recommendation = content.recommendations().get(number - 1);
        List<Evidence> evidence = Copies.of(command.evidence());
        RecommendationFollowedUp event = new RecommendationFollowedUp(
                command.visit(),
                visit.fiscalYear(),
                visit.province(),
                number,
                recommendation.text(),
                command.status(),
                command.status() == Status.DONE ? followedUpOn : null,
                command.note(),
                evidence,
                followedUpOn,
                command.corrects(),
                Rule.warn(
                        new DoneIsShown(number, command.status(), !evidence.isEmpty()),
                        new DoneInTime(number, command.status(), followedUpOn, recommendation.due())));
        if (standing != null && standing.saysTheSameAs(event)) {
            return List.of();
        }
        Status before = standing == null ? Status.OPEN : standing.event().status();
        Rule.require(new RecommendationIsOpen(command.visit(), number, before, correction));
        return List.of(event);
    }

    private static InspectionVisitRecorded recorded(VisitState state, String visit) {
        if (state.recorded() == null) {
            throw new UnknownAggregate(visit);
        }
        return state.recorded();
    }

    private static List<Integer> changed(VisitState state, VisitContent standing, VisitContent next) {
        return state.followUps().keySet().stream()
                .filter(number -> number > next.recommendations().size()
                        || !next.recommendations()
                                .get(number - 1)
                                .text()
                                .equals(standing.recommendations()
                                        .get(number - 1)
                                        .text()))
                .sorted()
                .toList();
    }
}
