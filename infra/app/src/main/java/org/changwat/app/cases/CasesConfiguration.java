package org.changwat.app.cases;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.changwat.command.api.AutomationProgress;
import org.changwat.command.api.CommandBatch;
import org.changwat.command.api.CommandCatalogue;
import org.changwat.command.api.RuleMessages;
import org.changwat.events.log.EventLog;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/**
 * Fills the ledger at start, as {@code changwat.load} says: {@code none}, {@code cases} or {@code demo}. A process that plays the
 * query role alone does not.
 */
@Configuration(proxyBeanMethods = false)
@Profile("command | !query")
public class CasesConfiguration {

    @Bean
    LedgerFill ledgerFill(
            @Value("${changwat.load:none}") Load load,
            EventLog log,
            CommandBatch batch,
            CommandCatalogue catalogue,
            AutomationProgress automations,
            RuleMessages messages) {
        return new LedgerFill(
                load,
                log,
                new ScriptRunner(log, batch, catalogue, automations, messages),
                new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }
}
