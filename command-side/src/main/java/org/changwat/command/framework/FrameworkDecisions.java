package org.changwat.command.framework;

import java.time.LocalDate;
import java.util.List;
import org.changwat.command.Rule;
import org.changwat.events.Copies;
import org.changwat.events.framework.FrameworkDefined;
import org.changwat.events.framework.FrameworkEvent;
import org.changwat.events.framework.FrameworkPublished;
import org.changwat.events.framework.Structure;

/** Decides on a year's framework. */
final class FrameworkDecisions {

    private FrameworkDecisions() {}

    static List<FrameworkEvent> decide(FrameworkState state, DefineFramework command, LocalDate today) {
        Rule.require(
                new PublishedFrameworkStands(command.fiscalYear(), state.published()),
                new DimensionsTotalHundred(command.dimensions()),
                new PerspectivesTotalTheirDimension(command.dimensions()),
                new CodesAreUnique(command.dimensions()),
                new ZeroStepScoreIsOnTheScale(
                        command.scale(), command.parameters().zeroStepScore()),
                new AnchorsFitTheScale(command.scale(), command.parameters().anchors()),
                new SharesTotalTheirPerspective(command.dimensions(), command.parameters()));
        FrameworkDefined event = new FrameworkDefined(
                command.fiscalYear(),
                command.title(),
                new Structure(command.scale(), command.dimensions(), command.parameters()),
                Copies.of(command.indicators()),
                Copies.of(command.calendar()),
                Copies.of(command.penalties()),
                Copies.of(command.changeWindows()),
                Copies.of(command.bodies()),
                command.effectiveOn() == null ? today : command.effectiveOn());
        return event.equals(state.defined()) ? List.of() : List.of(event);
    }

    static List<FrameworkEvent> decide(FrameworkState state, PublishFramework command, LocalDate today) {
        if (state.published()) {
            return List.of();
        }
        return List.of(new FrameworkPublished(
                command.fiscalYear(),
                command.publishedOn() == null ? today : command.publishedOn(),
                command.authority()));
    }
}
