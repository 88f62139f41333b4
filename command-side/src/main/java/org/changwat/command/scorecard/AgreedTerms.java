package org.changwat.command.scorecard;

import java.util.List;
import org.changwat.command.LineChanges;
import org.changwat.events.AgreementLine;
import org.changwat.events.Coverage;
import org.changwat.events.LineLevel;
import org.changwat.events.agreement.AgreementAgreed;
import org.changwat.events.agreement.AgreementAmended;
import org.changwat.events.agreement.AgreementEvent;
import org.changwat.events.agreement.AgreementProposed;
import org.changwat.events.agreement.AgreementReversed;
import org.changwat.events.agreement.AgreementSigned;
import org.changwat.events.agreement.DeemedAgreementReversed;
import org.changwat.events.agreement.NegotiationConcluded;
import org.jspecify.annotations.Nullable;

/**
 * What an agreement says to the card that opens on it: folded here from the published events, since the slices do not reach into
 * each other.
 *
 * @param settled whether a negotiation or an amendment has put its lines in the place of those proposed
 */
record AgreedTerms(
        Coverage coverage,
        @Nullable String cluster,
        List<AgreementLine> lines,
        boolean settled,
        boolean agreed,
        boolean signed) {

    static final AgreedTerms NONE = new AgreedTerms(Coverage.WHOLE, null, List.of(), false, false, false);

    /** A cluster's agreement has cluster lines only, a province's never. */
    boolean isClusters() {
        return !lines.isEmpty() && lines.stream().allMatch(line -> line.level() == LineLevel.CLUSTER);
    }

    boolean inForce() {
        return isClusters() ? agreed : signed;
    }

    AgreedTerms evolve(AgreementEvent event) {
        if (event instanceof AgreementProposed proposed && proposed.corrects() != null) {
            return new AgreedTerms(
                    proposed.coverage(),
                    proposed.cluster(),
                    settled ? lines : proposed.lines(),
                    settled,
                    agreed,
                    signed);
        }
        if (event instanceof AgreementProposed proposed) {
            return new AgreedTerms(proposed.coverage(), proposed.cluster(), proposed.lines(), false, false, false);
        }
        if (event instanceof NegotiationConcluded concluded) {
            return new AgreedTerms(coverage, cluster, concluded.lines(), true, agreed, signed);
        }
        if (event instanceof AgreementAgreed) {
            return new AgreedTerms(coverage, cluster, lines, settled, true, signed);
        }
        if (event instanceof DeemedAgreementReversed || event instanceof AgreementReversed) {
            return new AgreedTerms(coverage, cluster, lines, settled, false, signed);
        }
        if (event instanceof AgreementSigned) {
            return new AgreedTerms(coverage, cluster, lines, settled, agreed, true);
        }
        if (event instanceof AgreementAmended amended) {
            return new AgreedTerms(
                    coverage, cluster, LineChanges.apply(lines, amended.amendments()), true, agreed, signed);
        }
        return this;
    }
}
