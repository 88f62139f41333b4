package org.changwat.command.nationalreport;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.changwat.command.Correction;
import org.changwat.command.Logged;
import org.changwat.command.Rule;
import org.changwat.command.UnknownAggregate;
import org.changwat.events.Copies;
import org.changwat.events.FiscalYear;
import org.changwat.events.nationalreport.NationalProjectEvent;
import org.changwat.events.nationalreport.ProjectRegistered;
import org.changwat.events.nationalreport.QuarterReported;
import org.changwat.events.nationalreport.QuarterReported.ReportedIndicator;

/** Decides on projects and on their reports. */
final class ProjectDecisions {

    private ProjectDecisions() {}

    static List<NationalProjectEvent> decide(
            ProjectState state, RegisterProject command, Correction correction, LocalDate today) {
        Rule.require(new CorrectsWhatStands(command.aggregateId(), command.project(), correction, state.registered()));
        ProjectRegistered event = new ProjectRegistered(
                command.project(),
                command.title(),
                command.owner(),
                Copies.of(command.activities()),
                command.registeredOn() == null ? today : command.registeredOn(),
                command.corrects());
        return SaidOnce.decide(command.project(), state.registered(), event, correction, false);
    }

    static List<NationalProjectEvent> decide(
            ProjectState state, ReportQuarter command, Correction correction, LocalDate today) {
        Logged<ProjectRegistered> project = state.registered();
        if (project == null) {
            throw new UnknownAggregate(command.aggregateId());
        }
        List<ReportedIndicator> indicators = Copies.of(command.indicators());
        LocalDate filedOn = command.filedOn() == null ? today : command.filedOn();
        String entry = ProjectState.key(command.fiscalYear(), command.quarter());
        Logged<QuarterReported> standing = state.quarters().get(entry);
        Rule.require(
                new QuarterIsOneOfFour(command.quarter()),
                new DateIsNotAhead("filedOn", filedOn, today),
                new SpendingIsNotNegative(command.spending()),
                new IndicatorsAreNamedOnce(indicators),
                new PartFitsTheWhole(indicators),
                new CorrectsWhatStands(command.aggregateId(), entry, correction, standing));
        QuarterReported event = new QuarterReported(
                command.project(),
                project.event().title(),
                command.fiscalYear(),
                command.quarter(),
                Copies.of(command.outputs()),
                Copies.of(command.outcomes()),
                indicators,
                command.spending(),
                Copies.of(command.problems()),
                Copies.of(command.proposals()),
                standing == null ? 1 : standing.event().edition() + 1,
                filedOn,
                Copies.of(command.evidence()),
                command.corrects(),
                Rule.warn(
                        new QuarterIsOver(command.quarter(), filedOn, end(command.fiscalYear(), command.quarter())),
                        new SpendingFitsTheAllocation(command.spending()),
                        new ReportIsWhole(command.quarter(), leftOut(command))));
        return SaidOnce.decide(entry, standing, event, correction, false);
    }

    private static LocalDate end(int fiscalYear, int quarter) {
        return new FiscalYear(fiscalYear).start().plusMonths(3L * quarter).minusDays(1);
    }

    private static List<String> leftOut(ReportQuarter command) {
        return Stream.of(
                        Copies.of(command.outputs()).isEmpty() ? "outputs" : "",
                        Copies.of(command.outcomes()).isEmpty() ? "outcomes" : "",
                        Copies.of(command.indicators()).isEmpty() ? "indicators" : "")
                .filter(member -> !member.isEmpty())
                .toList();
    }
}
