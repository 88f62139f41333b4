package org.changwat.command.agreement;

import java.time.Clock;
import org.changwat.command.AutomatedCommands;
import org.changwat.command.LedgerFacts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The beans of the agreement slice: its automations. {@link NegotiationWindows} and the clock come from outside. */
@Configuration(proxyBeanMethods = false)
public class AgreementConfiguration {

    @Bean
    WhenIndicatorChangeApprovedThenAmendAgreement whenIndicatorChangeApprovedThenAmendAgreement(
            AutomatedCommands commands) {
        return new WhenIndicatorChangeApprovedThenAmendAgreement(commands);
    }

    @Bean
    WhenClusterAgreementAmendedThenAmendMembers whenClusterAgreementAmendedThenAmendMembers(
            AutomatedCommands commands, LedgerFacts facts) {
        return new WhenClusterAgreementAmendedThenAmendMembers(commands, facts);
    }

    @Bean
    WhenNegotiationWindowClosesThenDeemAgreed whenNegotiationWindowClosesThenDeemAgreed(
            AutomatedCommands commands, LedgerFacts facts, NegotiationWindows windows, Clock clock) {
        return new WhenNegotiationWindowClosesThenDeemAgreed(commands, facts, windows, clock);
    }
}
