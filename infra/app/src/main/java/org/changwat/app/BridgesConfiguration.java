package org.changwat.app;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.changwat.command.CommandSideConfiguration;
import org.changwat.command.api.Actor;
import org.changwat.command.api.CommandCatalogue;
import org.changwat.command.api.CommandPermissions;
import org.changwat.command.api.CurrentActor;
import org.changwat.command.api.EvidenceReaders;
import org.changwat.command.api.RuleMessages;
import org.changwat.observability.ProcessorConditions;
import org.changwat.observability.ProcessorConditions.Condition;
import org.changwat.query.api.ReaderScope;
import org.changwat.query.feed.UnitOfEvent;
import org.changwat.query.pages.RuleTexts;
import org.changwat.query.projection.Projections;
import org.changwat.security.CommandAccess;
import org.changwat.security.Denials;
import org.changwat.security.Reading;
import org.changwat.security.SignedIn;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import tools.jackson.databind.JsonNode;

/** Answers the ports of one module from another: neither side knows security, observability or the other side. */
@Configuration(proxyBeanMethods = false)
class BridgesConfiguration {

    @Bean
    CurrentActor currentActor() {
        return () -> {
            SignedIn account = SignedIn.now()
                    .orElseThrow(() -> new AuthenticationCredentialsNotFoundException("Commands need an account"));
            return new Actor(account.id(), account.roles(), account.units(), account.regions());
        };
    }

    @Bean
    CommandPermissions commandPermissions(CommandAccess access, Denials denials) {
        return new CommandPermissions() {
            @Override
            public Optional<String> refusal(CommandCatalogue.Entry entry, JsonNode body, Actor actor) {
                SignedIn account = new SignedIn(actor.id(), actor.roles(), actor.units(), actor.regions());
                return access.refusal(entry.name(), entry.roles(), body, account);
            }

            @Override
            public void denied(Actor actor, String command, String object, String code) {
                denials.record(actor.id(), command, object, code);
            }
        };
    }

    @Bean
    ReaderScope readerScope(Reading reading, CommandAccess access) {
        CommandCatalogue catalogue = new CommandCatalogue(CommandSideConfiguration.FAMILIES);
        return new ReaderScope() {
            @Override
            public boolean seesUnpublished(String unit) {
                return reading.seesUnpublished(unit);
            }

            @Override
            public int yearsOpenAfter() {
                return reading.yearsOpenAfter();
            }

            @Override
            public Optional<String> reader() {
                return reading.reader();
            }

            @Override
            public String view() {
                return reading.view();
            }

            @Override
            public Optional<Set<String>> unitsOfFeed() {
                return reading.unitsOfFeed();
            }

            @Override
            public boolean readsEventOf(Optional<String> unit) {
                return reading.readsEventOf(unit);
            }

            @Override
            public BooleanSupplier standing() {
                return reading.standing();
            }

            @Override
            public void refused(String operation, String object, String reason) {
                reading.refused(operation, object, reason);
            }

            @Override
            public boolean maySend(String command, String unit) {
                CommandCatalogue.Entry entry = catalogue.find(command);
                return entry != null && access.mayAct(command, entry.roles(), unit);
            }
        };
    }

    /** A file is read by whoever may read an event that cites it; another is told that there is none, and that is recorded. */
    @Bean
    EvidenceReaders evidenceReaders(Reading reading) {
        return (actor, citations) -> {
            boolean may =
                    citations.stream().anyMatch(citation -> reading.readsEventOf(UnitOfEvent.of(citation.aggregate())));
            if (!may && !citations.isEmpty()) {
                reading.refused("GET evidence", citations.get(0).aggregate(), "access.other-unit");
            }
            return may;
        };
    }

    /** Every streaming processor that Axon itself runs: the automations. */
    @Bean
    ProcessorConditions automationConditions(EventProcessingConfiguration processing) {
        return () -> processing.eventProcessors().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> conditionOf(each.getValue())));
    }

    /** Every view's processor. */
    @Bean
    ProcessorConditions viewConditions(ObjectProvider<Projections> projections) {
        return () -> projections.stream()
                .flatMap(views -> views.conditions().entrySet().stream())
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        each -> Condition.valueOf(each.getValue().name())));
    }

    /** The pages' words for a warning are the rule's own. */
    @Bean
    RuleTexts ruleTexts() {
        RuleMessages rules = new RuleMessages(CommandSideConfiguration.FAMILIES);
        return (code, facts, language) ->
                rules.has(code) ? Optional.of(rules.text(code, facts, language)) : Optional.empty();
    }

    private static Condition conditionOf(EventProcessor processor) {
        if (processor.isError()) {
            return Condition.FAILING;
        }
        return processor.isRunning() ? Condition.RUNNING : Condition.STOPPED;
    }
}
