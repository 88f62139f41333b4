package org.changwat.command.framework;

import java.time.LocalDate;
import java.util.List;
import org.changwat.command.Correction;
import org.changwat.command.Logged;
import org.changwat.command.Rule;
import org.changwat.events.Copies;
import org.changwat.events.framework.FrameworkDefined;
import org.changwat.events.framework.FrameworkEvent;
import org.changwat.events.framework.FrameworkPublished;
import org.changwat.events.framework.Structure;
import org.jspecify.annotations.Nullable;

/** Decides on a year's framework; one that is drawn up again as it stands changes nothing. */
final class FrameworkDecisions {

    private FrameworkDecisions() {}

    static List<FrameworkEvent> decide(
            FrameworkState state, DefineFramework command, Correction correction, LocalDate today) {
        FrameworkDefined standing = state.defined();
        if (standing != null
                && new Logged<>(standing, state.drafted())
                        .saysTheSameAs(defined(command, given(command.effectiveOn(), standing.effectiveOn())))) {
            return List.of();
        }
        Rule.require(
                new FiscalYearIsBuddhist(command.fiscalYear()),
                new PublishedFrameworkStands(command.fiscalYear(), state.published()),
                new CorrectsWhatStands(command.aggregateId(), correction, List.of(state.drafted())),
                new WeightsArePositive(command.dimensions()),
                new DimensionsTotalHundred(command.dimensions()),
                new PerspectivesTotalTheirDimension(command.dimensions()),
                new CodesAreUnique(command.dimensions()),
                new ZeroStepScoreIsOnTheScale(
                        command.scale(), command.parameters().zeroStepScore()),
                new CompletionsAreKnown(command.parameters().countedCompletions()),
                new AnchorsFitTheScale(command.scale(), command.parameters().anchors()),
                new SharesTotalTheirPerspective(command.dimensions(), command.parameters()),
                new WindowsAdmitGrounds(Copies.of(command.changeWindows())));
        LocalDate otherwise = standing != null && correction.isAsked() ? standing.effectiveOn() : today;
        return List.of(defined(command, given(command.effectiveOn(), otherwise)));
    }

    private static FrameworkDefined defined(DefineFramework command, LocalDate effectiveOn) {
        return new FrameworkDefined(
                command.fiscalYear(),
                command.title(),
                new Structure(command.scale(), command.dimensions(), command.parameters()),
                Copies.of(command.indicators()),
                Copies.of(command.calendar()),
                Copies.of(command.penalties()),
                Copies.of(command.changeWindows()),
                Copies.of(command.bodies()),
                effectiveOn,
                command.corrects());
    }

    private static LocalDate given(@Nullable LocalDate date, LocalDate otherwise) {
        return date == null ? otherwise : date;
    }

    /** What is published is published once; a correction says anew when and on whose authority. */
    static List<FrameworkEvent> decide(
            FrameworkState state, PublishFramework command, Correction correction, LocalDate today) {
        Logged<FrameworkPublished> standing = state.publication();
        if (standing != null && !correction.isAsked()) {
            return List.of();
        }
        FrameworkPublished event = new FrameworkPublished(
                command.fiscalYear(),
                given(
                        command.publishedOn(),
                        standing == null ? today : standing.event().publishedOn()),
                command.authority(),
                command.corrects());
        Rule.require(new CorrectsWhatStands(
                command.aggregateId(), correction, List.of(standing == null ? -1L : standing.sequence())));
        return standing != null && standing.saysTheSameAs(event) ? List.of() : List.of(event);
    }
}
