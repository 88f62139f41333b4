package org.changwat.app;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.changwat.command.CommandSideConfiguration;
import org.changwat.command.api.Actor;
import org.changwat.command.api.CurrentActor;
import org.changwat.command.api.RuleMessages;
import org.changwat.observability.ProcessorConditions;
import org.changwat.observability.ProcessorConditions.Condition;
import org.changwat.query.pages.RuleTexts;
import org.changwat.query.projection.Projections;
import org.changwat.security.SignedIn;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Answers the ports of one module from another: neither side knows security, observability or the other side. */
@Configuration(proxyBeanMethods = false)
class BridgesConfiguration {

    @Bean
    CurrentActor currentActor() {
        return () -> {
            SignedIn signedIn = SignedIn.now();
            return new Actor(signedIn.id(), signedIn.roles());
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
