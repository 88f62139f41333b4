package org.changwat.command;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.axonframework.config.Configuration;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.messaging.deadletter.Decisions;
import org.axonframework.messaging.deadletter.EnqueuePolicy;
import org.axonframework.messaging.deadletter.ThrowableCause;
import org.changwat.command.api.AutomationProgress;
import org.changwat.events.log.EventLog;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;

/**
 * How the automations follow the log: each by a pooled processor of its own name with one segment, so that what one of them
 * orders comes in the order of the log. They begin with the first event and without a replay token, since Axon's default
 * start is a replay, in which {@code @DisallowReplay} would drop what was appended before the first start. They are never reset.
 *
 * <p>What passes by itself (a lost race, a database that is away) stops the processor, which tries again with growing pauses and
 * goes past nothing; what lasts, such as a rule's no, goes to the dead letters.
 */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
class AutomationConfiguration {

    /** Events handled between two writes of the token; after a failure those of one batch are handled again. */
    private static final int BATCH = 8;

    @Bean
    ConfigurerModule automationProcessors(ListableBeanFactory beans) {
        List<String> names = names(beans);
        return configurer -> names.forEach(name -> register(name, configurer.eventProcessing()));
    }

    @Bean
    AutomationProgress automationProgress(ListableBeanFactory beans, ObjectProvider<Configuration> axon, EventLog log) {
        return new ProcessorProgress(names(beans), () -> axon.getObject().eventProcessingConfiguration(), log);
    }

    private static void register(String name, EventProcessingConfigurer processing) {
        processing.registerPooledStreamingEventProcessor(name, Configuration::eventStore, (axon, processor) -> processor
                .initialSegmentCount(1)
                .initialToken(StreamableMessageSource::createTailToken)
                .batchSize(BATCH));
        processing.registerDeadLetterQueue(
                name, axon -> axon.getComponent(DeadLetters.class).forProcessor(name));
        processing.registerDeadLetterPolicy(name, axon -> lastingFailures());
        processing.registerDeadLetteringEventHandlerInvokerConfiguration(
                name, (axon, invoker) -> invoker.enableSequenceIdentifierCache());
    }

    /** Sets aside what lasts; throws what passes, which makes the processor try again. */
    private static EnqueuePolicy<EventMessage<?>> lastingFailures() {
        return (letter, cause) -> {
            Throwable failure = Failures.of(cause);
            if (Failures.isPassing(failure) && failure instanceof RuntimeException passing) {
                throw passing;
            }
            return Decisions.enqueue(ThrowableCause.truncated(failure));
        };
    }

    private static List<String> names(ListableBeanFactory beans) {
        String here = AutomationConfiguration.class.getPackageName() + ".";
        return Arrays.stream(beans.getBeanNamesForAnnotation(ProcessingGroup.class))
                .filter(bean -> Objects.requireNonNull(beans.getType(bean), bean)
                        .getName()
                        .startsWith(here))
                .map(bean -> Objects.requireNonNull(beans.findAnnotationOnBean(bean, ProcessingGroup.class))
                        .value())
                .sorted()
                .toList();
    }
}
