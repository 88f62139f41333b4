package org.changwat.command.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.SequenceNumber;
import org.changwat.command.AutomatedCommands;
import org.changwat.command.Kinds;
import org.changwat.command.LedgerFacts;
import org.changwat.command.LedgerFacts.Fact;
import org.changwat.events.AgreementLine;
import org.changwat.events.Ids;
import org.changwat.events.LineChange;
import org.changwat.events.agreement.AgreementAmended;
import org.changwat.events.agreement.AgreementAmended.Amendment;
import org.changwat.events.agreement.AgreementEvent;
import org.changwat.events.agreement.AgreementSigned;
import org.changwat.events.reference.Unit;
import org.changwat.events.reference.Unit.UnitKind;
import org.changwat.events.reference.Units;

/**
 * A cluster's lines are the same on every member's agreement, so what is amended there is amended here. A member that pinned the
 * amended lines has them already; one that signs later catches up when it has signed.
 */
@ProcessingGroup("WhenClusterAgreementAmendedThenAmendMembers")
public class WhenClusterAgreementAmendedThenAmendMembers {

    private final AutomatedCommands commands;
    private final LedgerFacts facts;

    public WhenClusterAgreementAmendedThenAmendMembers(AutomatedCommands commands, LedgerFacts facts) {
        this.commands = commands;
        this.facts = facts;
    }

    @EventHandler
    @DisallowReplay
    void on(AgreementAmended event, @SequenceNumber long sequence, EventMessage<?> message) {
        if (!Kinds.isCluster(event.unit())) {
            return;
        }
        for (Unit province : Units.ofKind(UnitKind.PROVINCE)) {
            if (province.clusters().containsValue(event.unit())) {
                state(event.fiscalYear(), province.code())
                        .filter(member -> member.inForce(false) && bears(member, event.unit(), sequence))
                        .ifPresent(member -> amend(province.code(), event, sequence, message));
            }
        }
    }

    @EventHandler
    @DisallowReplay
    void on(AgreementSigned event, EventMessage<?> message) {
        AgreementState member = state(event.fiscalYear(), event.unit()).orElse(AgreementState.NONE);
        String cluster = member.cluster();
        if (cluster == null) {
            return;
        }
        List<AgreementEvent> history = history(Ids.agreement(event.fiscalYear(), cluster));
        for (int sequence = 0; sequence < history.size(); sequence++) {
            if (history.get(sequence) instanceof AgreementAmended amended && bears(member, cluster, sequence)) {
                amend(event.unit(), amended, sequence, message);
            }
        }
    }

    private void amend(String member, AgreementAmended event, long sequence, EventMessage<?> message) {
        if (settles(event)) {
            commands.send(
                    getClass(), message, new FollowClusterNegotiation(member, event.fiscalYear(), sequence, null));
            return;
        }
        boolean correction = event.request() == null;
        commands.send(
                getClass(),
                message,
                new AmendAgreement(
                        member,
                        event.fiscalYear(),
                        event.request(),
                        event.corrects(),
                        correction
                                ? event.amendments().stream()
                                        .map(WhenClusterAgreementAmendedThenAmendMembers::change)
                                        .toList()
                                : null,
                        event.effectiveFrom(),
                        event.authority(),
                        null));
    }

    /** What a negotiation settled after the deemed agreement was reversed, which no request and no correction brought about. */
    private static boolean settles(AgreementAmended event) {
        return event.request() == null && event.corrects() == null;
    }

    /** Whether a member bears the cluster's lines as they were before its event of that sequence. */
    private static boolean bears(AgreementState member, String cluster, long sequence) {
        Long pinned = member.proposed() == null ? null : member.proposed().clusterSequence();
        return cluster.equals(member.cluster()) && pinned != null && pinned < sequence;
    }

    private Optional<AgreementState> state(int fiscalYear, String unit) {
        return facts.of(
                        Ids.agreement(fiscalYear, unit),
                        AgreementState.NONE,
                        AgreementEvent.class,
                        AgreementState::evolve)
                .map(Fact::state);
    }

    private List<AgreementEvent> history(String agreement) {
        return facts.of(
                        agreement,
                        List.<AgreementEvent>of(),
                        AgreementEvent.class,
                        WhenClusterAgreementAmendedThenAmendMembers::append)
                .map(Fact::state)
                .orElse(List.of());
    }

    private static LineChange change(Amendment amendment) {
        AgreementLine after = amendment.after();
        return after == null ? bare(amendment) : whole(amendment, after);
    }

    private static LineChange bare(Amendment amendment) {
        return new LineChange(amendment.line(), amendment.op(), null, null, null, null, null, null);
    }

    private static LineChange whole(Amendment amendment, AgreementLine after) {
        return new LineChange(
                amendment.line(),
                amendment.op(),
                after.weight(),
                after.criteria(),
                after.name(),
                after.indicator(),
                after.level(),
                after.perspective());
    }

    private static List<AgreementEvent> append(List<AgreementEvent> history, AgreementEvent event) {
        List<AgreementEvent> next = new ArrayList<>(history);
        next.add(event);
        return next;
    }
}
