package org.changwat.app;

import org.axonframework.springboot.autoconfig.MicrometerMetricsAutoConfiguration;
import org.changwat.app.cases.CasesConfiguration;
import org.changwat.app.contract.ContractConfiguration;
import org.changwat.app.duties.DutiesConfiguration;
import org.changwat.app.evidence.EvidenceConfiguration;
import org.changwat.app.people.PeopleConfiguration;
import org.changwat.command.CommandSideConfiguration;
import org.changwat.observability.ObservabilityConfiguration;
import org.changwat.query.QuerySideConfiguration;
import org.changwat.security.SecurityConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

/** Starts the ledger: both sides in one process, or the one that the profile {@code command} or {@code query} names. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(exclude = MicrometerMetricsAutoConfiguration.class)
@Import({
    DatabaseConfiguration.class,
    LedgerConfiguration.class,
    CommandSideConfiguration.class,
    QuerySideConfiguration.class,
    BridgesConfiguration.class,
    DutiesConfiguration.class,
    EvidenceConfiguration.class,
    SecurityConfiguration.class,
    ObservabilityConfiguration.class,
    CasesConfiguration.class,
    PeopleConfiguration.class,
    ContractConfiguration.class
})
public class ChangwatLedger {

    public static void main(String[] args) {
        SpringApplication.run(ChangwatLedger.class, args);
    }
}
