package org.changwat.command.agreement;

import org.changwat.command.AutomatedCommands;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The beans of the agreement slice: its automation. */
@Configuration(proxyBeanMethods = false)
public class AgreementConfiguration {

    @Bean
    WhenIndicatorChangeApprovedThenAmendAgreement whenIndicatorChangeApprovedThenAmendAgreement(
            AutomatedCommands commands) {
        return new WhenIndicatorChangeApprovedThenAmendAgreement(commands);
    }
}
