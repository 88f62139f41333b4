package org.changwat.events.agreement;

import org.changwat.events.DomainEvent;
import org.changwat.events.Ids;

/** An event of one unit's agreement of one year. */
public sealed interface AgreementEvent extends DomainEvent
        permits AgreementProposed,
                NegotiationFormAnswered,
                NegotiationConcluded,
                AgreementAgreed,
                DeemedAgreementReversed,
                AgreementReversed,
                AgreementSigned,
                AgreementAmended {

    String unit();

    int fiscalYear();

    @Override
    default String aggregateId() {
        return Ids.agreement(fiscalYear(), unit());
    }
}
