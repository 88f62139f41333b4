package org.changwat.command.changerequest;

import java.util.ArrayList;
import java.util.List;
import org.changwat.command.Kinds;
import org.changwat.command.LedgerFacts;
import org.changwat.command.LedgerFacts.Fact;
import org.changwat.command.LineChanges;
import org.changwat.command.UnknownAggregate;
import org.changwat.events.AgreementLine;
import org.changwat.events.Coverage;
import org.changwat.events.LineChange;
import org.changwat.events.agreement.AgreementAgreed;
import org.changwat.events.agreement.AgreementAmended;
import org.changwat.events.agreement.AgreementEvent;
import org.changwat.events.agreement.AgreementProposed;
import org.changwat.events.agreement.AgreementReversed;
import org.changwat.events.agreement.AgreementSigned;
import org.changwat.events.agreement.DeemedAgreementReversed;
import org.changwat.events.agreement.NegotiationConcluded;

/**
 * The lines that a request would change, as the agreement in the log has them.
 *
 * @param settled whether a negotiation or an amendment has put its lines in the place of those proposed
 * @param carriedOut requests that the lines have in them already
 */
record AgreedLines(
        List<AgreementLine> lines,
        Coverage coverage,
        boolean cluster,
        boolean inForce,
        boolean settled,
        List<String> carriedOut) {

    static final AgreedLines NONE = new AgreedLines(List.of(), Coverage.WHOLE, false, false, false, List.of());

    AgreedLines evolve(AgreementEvent event) {
        if (event instanceof AgreementProposed proposed) {
            if (proposed.corrects() != null) {
                return new AgreedLines(
                        settled ? lines : proposed.lines(), proposed.coverage(), cluster, inForce, settled, carriedOut);
            }
            return new AgreedLines(
                    proposed.lines(), proposed.coverage(), Kinds.isCluster(proposed.unit()), false, false, List.of());
        }
        if (event instanceof NegotiationConcluded concluded) {
            return new AgreedLines(concluded.lines(), coverage, cluster, inForce, true, carriedOut);
        }
        if (event instanceof AgreementAmended amended) {
            List<String> requests = new ArrayList<>(carriedOut);
            if (amended.request() != null) {
                requests.add(amended.request());
            }
            return new AgreedLines(
                    LineChanges.apply(lines, amended.amendments()),
                    coverage,
                    cluster,
                    inForce,
                    true,
                    List.copyOf(requests));
        }
        if (event instanceof DeemedAgreementReversed || event instanceof AgreementReversed) {
            return new AgreedLines(lines, coverage, cluster, false, settled, carriedOut);
        }
        boolean binds = event instanceof AgreementSigned || cluster && event instanceof AgreementAgreed;
        return binds ? new AgreedLines(lines, coverage, cluster, true, settled, carriedOut) : this;
    }

    /** As they will be once a set of changes is carried out. */
    AgreedLines with(List<LineChange> changes) {
        return new AgreedLines(
                LineChanges.apply(lines, LineChanges.amendments(lines, changes)),
                coverage,
                cluster,
                inForce,
                settled,
                carriedOut);
    }

    static Fact<AgreedLines> read(LedgerFacts facts, String agreement) {
        return facts.of(agreement, NONE, AgreementEvent.class, AgreedLines::evolve)
                .orElseThrow(() -> new UnknownAggregate(agreement));
    }
}
