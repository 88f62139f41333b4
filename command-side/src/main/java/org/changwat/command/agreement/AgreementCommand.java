package org.changwat.command.agreement;

import org.changwat.command.Command;
import org.changwat.events.Ids;

/** A command on one unit's agreement of one year. */
public sealed interface AgreementCommand extends Command
        permits ProposeAgreement,
                AnswerNegotiationForm,
                DeemAgreed,
                ConcludeNegotiation,
                SignAgreement,
                AmendAgreement,
                FollowClusterNegotiation {

    String unit();

    int fiscalYear();

    @Override
    default String aggregateId() {
        return Ids.agreement(fiscalYear(), unit());
    }
}
