package org.changwat.command.agreement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.changwat.command.LedgerFacts;
import org.changwat.command.UnknownAggregate;
import org.changwat.events.AgreementLine;
import org.changwat.events.Criteria;
import org.changwat.events.FiscalYear;
import org.changwat.events.Ids;
import org.changwat.events.LineChange.Op;
import org.changwat.events.agreement.AgreementAmended;
import org.changwat.events.agreement.AgreementAmended.Amendment;
import org.changwat.events.agreement.AgreementEvent;
import org.changwat.events.agreement.NegotiationConcluded;
import org.jspecify.annotations.Nullable;

/**
 * What a negotiation made of a cluster's lines that were deemed agreed before. Its card may be open on them since, so that the
 * difference is told as an amendment, which the card follows.
 */
final class ReversedLines {

    private ReversedLines() {}

    static List<AgreementAmended> amended(List<AgreementLine> deemed, NegotiationConcluded settled) {
        List<Amendment> amendments = between(deemed, settled.lines());
        return amendments.isEmpty()
                ? List.of()
                : List.of(new AgreementAmended(
                        settled.unit(),
                        settled.fiscalYear(),
                        null,
                        null,
                        amendments,
                        new FiscalYear(settled.fiscalYear()).start(),
                        settled.authority()));
    }

    /** The amendment that a member is to follow, as its cluster's agreement has it. */
    static AgreementAmended read(LedgerFacts facts, AgreementState member, FollowClusterNegotiation command) {
        String agreement = Ids.agreement(command.fiscalYear(), String.valueOf(member.cluster()));
        return facts.of(agreement, Found.NONE, AgreementEvent.class, (found, event) -> found.with(event, command))
                .map(fact -> fact.state().amended())
                .orElseThrow(() -> new UnknownAggregate(agreement));
    }

    private static List<Amendment> between(List<AgreementLine> before, List<AgreementLine> after) {
        Map<String, AgreementLine> next = new LinkedHashMap<>();
        after.forEach(line -> next.put(line.line(), line));
        List<Amendment> amendments = new ArrayList<>();
        for (AgreementLine line : before) {
            AgreementLine now = next.remove(line.line());
            if (!line.equals(now)) {
                amendments.add(new Amendment(line.line(), now == null ? Op.REMOVE : op(line, now), line, now));
            }
        }
        next.values().forEach(line -> amendments.add(new Amendment(line.line(), Op.ADD, null, line)));
        return amendments;
    }

    private static Op op(AgreementLine before, AgreementLine after) {
        if (!before.indicator().equals(after.indicator())) {
            return Op.REPLACE;
        }
        return after.criteria() instanceof Criteria.Monitor && !(before.criteria() instanceof Criteria.Monitor)
                ? Op.TO_MONITOR
                : Op.AMEND;
    }

    /** Looks for the event at a sequence. */
    private record Found(long next, @Nullable AgreementAmended amended) {

        static final Found NONE = new Found(0, null);

        Found with(AgreementEvent event, FollowClusterNegotiation command) {
            boolean here = next == command.clusterSequence() && event instanceof AgreementAmended;
            return new Found(next + 1, here ? (AgreementAmended) event : amended);
        }
    }
}
