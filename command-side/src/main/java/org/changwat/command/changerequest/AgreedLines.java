package org.changwat.command.changerequest;

import java.util.List;
import org.changwat.command.LedgerFacts;
import org.changwat.command.LedgerFacts.Fact;
import org.changwat.command.LineChanges;
import org.changwat.command.UnknownAggregate;
import org.changwat.events.AgreementLine;
import org.changwat.events.agreement.AgreementAgreed;
import org.changwat.events.agreement.AgreementAmended;
import org.changwat.events.agreement.AgreementEvent;
import org.changwat.events.agreement.AgreementProposed;
import org.changwat.events.agreement.AgreementSigned;
import org.changwat.events.agreement.NegotiationConcluded;
import org.changwat.events.reference.Unit.UnitKind;
import org.changwat.events.reference.Units;

/** The lines that a request would change, as the agreement in the log has them. */
record AgreedLines(List<AgreementLine> lines, boolean cluster, boolean inForce) {

    static final AgreedLines NONE = new AgreedLines(List.of(), false, false);

    AgreedLines evolve(AgreementEvent event) {
        if (event instanceof AgreementProposed proposed) {
            boolean own = Units.find(proposed.unit())
                    .filter(unit -> unit.kind() == UnitKind.CLUSTER)
                    .isPresent();
            return new AgreedLines(proposed.lines(), own, false);
        }
        if (event instanceof NegotiationConcluded concluded) {
            return new AgreedLines(concluded.lines(), cluster, inForce);
        }
        if (event instanceof AgreementAmended amended) {
            return new AgreedLines(LineChanges.apply(lines, amended.amendments()), cluster, inForce);
        }
        boolean binds = event instanceof AgreementSigned || cluster && event instanceof AgreementAgreed;
        return binds ? new AgreedLines(lines, cluster, true) : this;
    }

    static Fact<AgreedLines> read(LedgerFacts facts, String agreement) {
        return facts.of(agreement, NONE, AgreementEvent.class, AgreedLines::evolve)
                .orElseThrow(() -> new UnknownAggregate(agreement));
    }
}
