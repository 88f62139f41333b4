package org.changwat.command.scorecard;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.changwat.command.AutomatedCommands;
import org.changwat.events.agreement.AgreementSigned;

/** A province's or agency's year is scored from the day its agreement is signed. */
@ProcessingGroup("WhenAgreementSignedThenOpenScorecard")
public class WhenAgreementSignedThenOpenScorecard {

    private final AutomatedCommands commands;

    public WhenAgreementSignedThenOpenScorecard(AutomatedCommands commands) {
        this.commands = commands;
    }

    @EventHandler
    @DisallowReplay
    void on(AgreementSigned event, EventMessage<?> message) {
        commands.send(getClass(), message, new OpenScorecard(event.unit(), event.fiscalYear(), event.signedOn(), null));
    }
}
