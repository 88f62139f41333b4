package org.changwat.command.agreement;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.changwat.command.AutomatedCommands;
import org.changwat.events.changerequest.IndicatorChangeDecided;

/** Carries out what the change-request committee approved; a request that was carried out already changes nothing. */
@ProcessingGroup("WhenIndicatorChangeApprovedThenAmendAgreement")
public class WhenIndicatorChangeApprovedThenAmendAgreement {

    private final AutomatedCommands commands;

    public WhenIndicatorChangeApprovedThenAmendAgreement(AutomatedCommands commands) {
        this.commands = commands;
    }

    @EventHandler
    @DisallowReplay
    void on(IndicatorChangeDecided event, EventMessage<?> message) {
        if (event.approved().isEmpty()) {
            return;
        }
        commands.send(
                getClass(),
                message,
                new AmendAgreement(event.unit(), event.fiscalYear(), event.request(), null, null, null, null, null));
    }
}
