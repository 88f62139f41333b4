package org.changwat.command.scorecard;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.changwat.command.AutomatedCommands;
import org.changwat.command.LedgerFacts;
import org.changwat.command.LedgerFacts.Fact;
import org.changwat.events.Ids;
import org.changwat.events.framework.CalendarAmended;
import org.changwat.events.framework.FrameworkEvent;
import org.changwat.events.framework.NonWorkingDayDeclared;
import org.changwat.events.reference.Unit;
import org.changwat.events.reference.Units;
import org.changwat.events.scorecard.ScorecardEvent;
import org.changwat.events.scorecard.ScorecardOpened;
import org.changwat.events.scorecard.ScorecardReopened;

/**
 * A calendar that changes reaches every card of its year that is open: each works by a copy. A card that was being opened
 * meanwhile, or that is reopened, catches up.
 */
@ProcessingGroup("WhenCalendarAmendedThenAmendScorecards")
public class WhenCalendarAmendedThenAmendScorecards {

    private final AutomatedCommands commands;
    private final LedgerFacts facts;

    public WhenCalendarAmendedThenAmendScorecards(AutomatedCommands commands, LedgerFacts facts) {
        this.commands = commands;
        this.facts = facts;
    }

    @EventHandler
    @DisallowReplay
    void on(CalendarAmended event, EventMessage<?> message) {
        amendAll(event, event.corrects() != null, message);
    }

    @EventHandler
    @DisallowReplay
    void on(NonWorkingDayDeclared event, EventMessage<?> message) {
        amendAll(event, event.corrects() != null, message);
    }

    @EventHandler
    @DisallowReplay
    void on(ScorecardOpened event, EventMessage<?> message) {
        if (year(event.fiscalYear()).sequence() > event.frameworkSequence()) {
            catchUp(event, message);
        }
    }

    @EventHandler
    @DisallowReplay
    void on(ScorecardReopened event, EventMessage<?> message) {
        if (event.corrects() != null) {
            return;
        }
        catchUp(event, message);
    }

    private void amendAll(FrameworkEvent event, boolean correction, EventMessage<?> message) {
        Fact<YearTerms> year = year(event.fiscalYear());
        for (Unit unit : Units.all()) {
            commands.sendIfPresent(
                    getClass(),
                    message,
                    new AmendCardCalendar(
                            unit.code(),
                            event.fiscalYear(),
                            year.sequence(),
                            year.state().calendar(),
                            year.state().nonWorkingDays(),
                            correction,
                            event.effectiveOn(),
                            null));
        }
    }

    private void catchUp(ScorecardEvent event, EventMessage<?> message) {
        Fact<YearTerms> year = year(event.fiscalYear());
        commands.sendIfPresent(
                getClass(),
                message,
                new AmendCardCalendar(
                        event.unit(),
                        event.fiscalYear(),
                        year.sequence(),
                        year.state().calendar(),
                        year.state().nonWorkingDays(),
                        false,
                        event.effectiveOn(),
                        null));
    }

    private Fact<YearTerms> year(int fiscalYear) {
        return facts.of(Ids.framework(fiscalYear), YearTerms.NONE, FrameworkEvent.class, YearTerms::evolve)
                .orElse(new Fact<>(YearTerms.NONE, -1));
    }
}
