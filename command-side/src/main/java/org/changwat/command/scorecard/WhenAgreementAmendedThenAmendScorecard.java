package org.changwat.command.scorecard;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.SequenceNumber;
import org.changwat.command.AutomatedCommands;
import org.changwat.command.LedgerFacts;
import org.changwat.events.Ids;
import org.changwat.events.agreement.AgreementAmended;
import org.changwat.events.agreement.AgreementEvent;
import org.changwat.events.scorecard.ScorecardOpened;

/**
 * An amended agreement amends the card and has it scored again. A card that opens later reads the amended lines itself; one that
 * was being opened while the agreement changed catches up as soon as it is open.
 */
@ProcessingGroup("WhenAgreementAmendedThenAmendScorecard")
public class WhenAgreementAmendedThenAmendScorecard {

    private final AutomatedCommands commands;
    private final LedgerFacts facts;

    public WhenAgreementAmendedThenAmendScorecard(AutomatedCommands commands, LedgerFacts facts) {
        this.commands = commands;
        this.facts = facts;
    }

    @EventHandler
    @DisallowReplay
    void on(AgreementAmended event, @SequenceNumber long sequence, EventMessage<?> message) {
        amend(event, sequence, message);
    }

    @EventHandler
    @DisallowReplay
    void on(ScorecardOpened event, EventMessage<?> message) {
        String agreement = Ids.agreement(event.fiscalYear(), event.unit());
        List<AgreementEvent> history = facts.of(
                        agreement,
                        List.<AgreementEvent>of(),
                        AgreementEvent.class,
                        WhenAgreementAmendedThenAmendScorecard::append)
                .map(LedgerFacts.Fact::state)
                .orElse(List.of());
        for (int sequence = (int) event.agreementSequence() + 1; sequence < history.size(); sequence++) {
            if (history.get(sequence) instanceof AgreementAmended amended) {
                amend(amended, sequence, message);
            }
        }
    }

    private void amend(AgreementAmended event, long sequence, EventMessage<?> message) {
        commands.sendIfPresent(
                getClass(),
                message,
                new AmendScorecard(
                        event.unit(),
                        event.fiscalYear(),
                        event.request(),
                        sequence,
                        event.amendments(),
                        event.effectiveFrom(),
                        null));
    }

    private static List<AgreementEvent> append(List<AgreementEvent> history, AgreementEvent event) {
        List<AgreementEvent> next = new ArrayList<>(history);
        next.add(event);
        return next;
    }
}
