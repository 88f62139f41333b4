package org.changwat.command.api;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.config.ConfigurerModule;
import org.changwat.command.CommandSideConfiguration;
import org.changwat.events.log.EventLog;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.ContextClosedEvent;

/** The gate and its ways in. */
@Configuration(proxyBeanMethods = false)
public class CommandApiConfiguration {

    @Bean
    Receipts commandReceipts() {
        return new Receipts();
    }

    @Bean
    ConfigurerModule commandReceiptsModule(Receipts commandReceipts) {
        return commandReceipts::listen;
    }

    @Bean
    CommandGate commandGate(
            CommandCatalogue catalogue,
            CommandBus bus,
            Receipts commandReceipts,
            EventLog log,
            MeterRegistry meters,
            EvidenceFiles files,
            CommandPermissions permissions) {
        return new CommandGate(catalogue, bus, commandReceipts, log, new CommandMeters(meters), files, permissions);
    }

    @Bean
    CommandBatch commandBatch(CommandGate gate, CommandCatalogue catalogue, AutomationProgress automations) {
        return new CommandBatch(gate, catalogue, automations);
    }

    /** Before the web server stops: it waits for its requests, and a batch would make it wait for all its lines. */
    @Bean
    ApplicationListener<ContextClosedEvent> endOfBatches(CommandBatch batch) {
        return closing -> batch.close();
    }

    @Bean
    RuleMessages ruleMessages() {
        return new RuleMessages(CommandSideConfiguration.FAMILIES);
    }

    @Bean
    Answers commandAnswers(RuleMessages messages) {
        return new Answers(messages);
    }

    @Bean
    CommandIntake commandIntake(CommandGate gate, CommandBatch batch, CurrentActor actor, Answers answers) {
        return new CommandIntake(gate, batch, actor, answers);
    }

    @Bean
    EvidenceIntake evidenceIntake(
            EvidenceFiles files,
            ObjectProvider<EvidenceReaders> readers,
            ObjectProvider<EvidenceScanner> scanner,
            CommandPermissions permissions,
            CommandCatalogue catalogue,
            CurrentActor actor,
            Clock clock) {
        return new EvidenceIntake(
                files,
                readers.getIfAvailable(() -> (reader, citations) -> true),
                scanner.getIfAvailable(() -> EvidenceScanner.NONE),
                permissions,
                catalogue,
                actor,
                clock);
    }

    @Bean
    WhenEvidenceCitedThenNoteTheRecord whenEvidenceCitedThenNoteTheRecord(EvidenceFiles files) {
        return new WhenEvidenceCitedThenNoteTheRecord(files);
    }

    @Bean
    CommandDirectory commandDirectory(CommandCatalogue catalogue) {
        return new CommandDirectory(catalogue);
    }

    @Bean
    CommandProblems commandProblems(Answers answers) {
        return new CommandProblems(answers);
    }

    @Bean
    UnmappedRequests unmappedRequests(Answers answers) {
        return new UnmappedRequests(answers);
    }
}
