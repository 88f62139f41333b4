package org.changwat.command.agreement;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.GenericMessage;
import org.changwat.command.AutomatedCommands;
import org.changwat.command.LedgerFacts;
import org.changwat.command.LedgerFacts.Fact;
import org.changwat.events.Coverage;
import org.changwat.events.EventMetadata;
import org.changwat.events.Ids;
import org.changwat.events.agreement.AgreementAgreed;
import org.changwat.events.agreement.AgreementEvent;
import org.changwat.events.agreement.AgreementProposed;
import org.changwat.events.agreement.AgreementSigned;
import org.changwat.events.agreement.NegotiationFormAnswered;
import org.changwat.events.framework.CalendarAmended;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Silence is agreement (domain rule 10). It notes the window of every whole agreement that is proposed and strikes it once the unit
 * answers; {@link #deemDue()}, called by the clock on one node, has those that are due deemed agreed. What is decided rests on the
 * log, so that a window looked at twice, or too early, changes nothing.
 *
 * <p>A proposal recorded after its window had closed is history being entered, and its form may be entered next: silence is taken
 * for agreement only once nobody has entered one for {@link #SETTLING}. Agreements imported in PART were never negotiated here.
 */
@ProcessingGroup("WhenNegotiationWindowClosesThenDeemAgreed")
public class WhenNegotiationWindowClosesThenDeemAgreed {

    /** How long history may take to be entered. */
    static final Duration SETTLING = Duration.ofDays(1);

    private static final Logger log = LoggerFactory.getLogger(WhenNegotiationWindowClosesThenDeemAgreed.class);

    private final AutomatedCommands commands;
    private final LedgerFacts facts;
    private final NegotiationWindows windows;
    private final Clock clock;

    public WhenNegotiationWindowClosesThenDeemAgreed(
            AutomatedCommands commands, LedgerFacts facts, NegotiationWindows windows, Clock clock) {
        this.commands = commands;
        this.facts = facts;
        this.windows = windows;
        this.clock = clock;
    }

    @EventHandler
    @DisallowReplay
    void on(AgreementProposed event, EventMessage<?> message) {
        LocalDate due = NegotiationFormDue.of(YearFacts.framework(facts, event.fiscalYear()));
        if (due == null || event.coverage() == Coverage.PARTIAL || settled(event.fiscalYear(), event.unit())) {
            windows.settle(event.aggregateId());
            return;
        }
        Map<String, ?> origin = message.getMetaData();
        Object correlation = origin.get(EventMetadata.CORRELATION_ID);
        Instant proposedAt = message.getTimestamp();
        windows.await(new NegotiationWindow(
                event.aggregateId(),
                event.unit(),
                event.fiscalYear(),
                proposedAt,
                due(due, proposedAt),
                message.getIdentifier(),
                correlation == null ? null : correlation.toString(),
                origin.get(EventMetadata.SIMULATED) != null));
    }

    @EventHandler
    @DisallowReplay
    void on(NegotiationFormAnswered event) {
        if (event.inTime()) {
            windows.settle(event.aggregateId());
        }
    }

    @EventHandler
    @DisallowReplay
    void on(AgreementAgreed event) {
        windows.settle(event.aggregateId());
    }

    @EventHandler
    @DisallowReplay
    void on(AgreementSigned event) {
        windows.settle(event.aggregateId());
    }

    /** A last day that moved moves the windows that are open. */
    @EventHandler
    @DisallowReplay
    void on(CalendarAmended event) {
        LocalDate due = NegotiationFormDue.of(YearFacts.framework(facts, event.fiscalYear()));
        for (NegotiationWindow window : windows.of(event.fiscalYear())) {
            if (due != null) {
                windows.await(window.dueAt(due(due, window.proposedAt())));
            }
        }
    }

    /** Has every window that is due deemed agreed; one that fails is left noted, and tried again at the next call. */
    public void deemDue() {
        for (NegotiationWindow window : windows.dueBy(clock.instant())) {
            try {
                commands.send(getClass(), cause(window), new DeemAgreed(window.unit(), window.fiscalYear(), null));
            } catch (RuntimeException failure) {
                log.warn(
                        "Whether {} is silent could not be decided; it will be tried again",
                        window.agreement(),
                        failure);
            }
        }
    }

    private boolean settled(int fiscalYear, String unit) {
        return facts.of(
                        Ids.agreement(fiscalYear, unit),
                        AgreementState.NONE,
                        AgreementEvent.class,
                        AgreementState::evolve)
                .map(Fact::state)
                .filter(AgreementState::isSettled)
                .isPresent();
    }

    private static Instant due(LocalDate due, Instant proposedAt) {
        Instant closes = NegotiationFormDue.closes(due);
        return proposedAt.isBefore(closes) ? closes : proposedAt.plus(SETTLING);
    }

    /** What happened is that time passed; it is told in the name of the proposal that was left unanswered. */
    private EventMessage<?> cause(NegotiationWindow window) {
        Map<String, Object> origin = new HashMap<>();
        if (window.correlation() != null) {
            origin.put(EventMetadata.CORRELATION_ID, window.correlation());
        }
        if (window.simulated()) {
            origin.put(EventMetadata.SIMULATED, "true");
        }
        return new GenericEventMessage<>(
                new GenericMessage<>(window.proposal(), NegotiationWindow.class, window, origin), clock::instant);
    }
}
