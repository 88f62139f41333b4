package org.changwat.command;

import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessageHandler;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.ResultMessage;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.changwat.command.agreement.AgreementConfiguration;
import org.changwat.command.agreement.NegotiationWindows;
import org.changwat.command.agreement.PerformanceAgreement;
import org.changwat.command.agreement.RememberedWindows;
import org.changwat.command.agreement.WhenNegotiationWindowClosesThenDeemAgreed;
import org.changwat.command.changerequest.IndicatorChangeRequest;
import org.changwat.command.framework.EvaluationFramework;
import org.changwat.command.inspection.InspectionVisit;
import org.changwat.command.scorecard.Scorecard;
import org.changwat.command.scorecard.ScorecardConfiguration;
import org.changwat.events.DomainEvent;
import org.changwat.events.EventMetadata;
import org.changwat.events.log.EventLog;
import org.changwat.events.log.LoggedEvent;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/**
 * The command side as a whole on a log in memory: commands go in, automations follow event by event in the order of the log, each
 * event as often as a test says, as after a crash between its command and its token.
 */
public final class SmallLedger implements AutoCloseable {

    private final Configuration axon;
    private final AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext();
    private final List<EventMessageHandler> automations = new ArrayList<>();
    private final List<DomainEventMessage<?>> log = new ArrayList<>();
    private final List<CommandMessage<?>> automated = new ArrayList<>();
    private final int deliveries;
    private int delivered;
    private Instant now = Instant.parse("2014-03-11T05:00:00Z");

    /** Automations take each event this many times. */
    public SmallLedger(int deliveries) {
        this.deliveries = deliveries;
        Clock clock = new MovingClock();
        GenericEventMessage.clock = clock;
        axon = DefaultConfigurer.defaultConfiguration()
                .configureEmbeddedEventStore(each -> new InMemoryEventStorageEngine())
                .configureCorrelationDataProviders(each -> List.of(new SimpleCorrelationDataProvider(
                        EventMetadata.ACTOR,
                        EventMetadata.REASON,
                        EventMetadata.CAUSATION_ID,
                        EventMetadata.CORRELATION_ID,
                        EventMetadata.SIMULATED)))
                .registerComponent(Clock.class, each -> clock)
                .registerComponent(LedgerFacts.class, each -> new LedgerFacts(each.eventStore()))
                .registerComponent(
                        LoggedPositions.class,
                        each -> position -> beans.getBean(LoggedPositions.class).at(position))
                .configureAggregate(AggregateConfigurer.defaultConfiguration(EvaluationFramework.class))
                .configureAggregate(AggregateConfigurer.defaultConfiguration(PerformanceAgreement.class))
                .configureAggregate(AggregateConfigurer.defaultConfiguration(Scorecard.class))
                .configureAggregate(AggregateConfigurer.defaultConfiguration(IndicatorChangeRequest.class))
                .configureAggregate(AggregateConfigurer.defaultConfiguration(InspectionVisit.class))
                .buildConfiguration();
        axon.start();
        axon.commandBus().registerDispatchInterceptor(messages -> (index, message) -> {
            if (actor(message).startsWith("automation:")) {
                automated.add(message);
            }
            return message;
        });
        beans.registerBean(LedgerFacts.class, () -> axon.getComponent(LedgerFacts.class));
        beans.registerBean(AutomatedCommands.class, () -> new AutomatedCommands(axon.commandGateway()));
        beans.registerBean(EventLog.class, this::eventLog);
        beans.registerBean(Clock.class, () -> clock);
        beans.registerBean(NegotiationWindows.class, RememberedWindows::new);
        beans.register(AgreementConfiguration.class, ScorecardConfiguration.class);
        beans.refresh();
        beans.getBeansWithAnnotation(ProcessingGroup.class)
                .values()
                .forEach(automation -> automations.add(new AnnotationEventHandlerAdapter(
                        automation, axon.parameterResolverFactory(), axon.handlerDefinition(automation.getClass()))));
    }

    /** Moves the clock to noon in Bangkok. */
    public SmallLedger on(String date) {
        return moment(date + "T05:00:00Z");
    }

    public SmallLedger moment(String instant) {
        now = Instant.parse(instant);
        return this;
    }

    /** A command of a person, and all that automations make of it. */
    public SmallLedger send(String actor, Command command) {
        sendAlone(actor, command);
        settle();
        return this;
    }

    /** A command of a person, while the automations are behind. */
    public SmallLedger sendAlone(String actor, Command command) {
        axon.commandGateway().sendAndWait(new GenericCommandMessage<>(command, Map.of(EventMetadata.ACTOR, actor)));
        return this;
    }

    /** Automations follow the log until nothing new is in it. */
    public void settle() {
        read();
        while (delivered < log.size()) {
            DomainEventMessage<?> event = log.get(delivered);
            for (int delivery = 0; delivery < deliveries; delivery++) {
                deliver(event);
            }
            delivered++;
            read();
        }
    }

    /** The clock comes by, and automations make of it what they do. */
    public void tick() {
        beans.getBean(WhenNegotiationWindowClosesThenDeemAgreed.class).deemDue();
        settle();
    }

    /** The windows that are noted as open. */
    public NegotiationWindows windows() {
        return beans.getBean(NegotiationWindows.class);
    }

    /** The whole log once more, as after a lost token; what it leads to is in the log then. */
    public void redeliverAll() {
        List.copyOf(log).forEach(this::deliver);
        read();
        delivered = log.size();
    }

    public List<DomainEvent> events() {
        read();
        return log.stream().map(message -> (DomainEvent) message.getPayload()).toList();
    }

    public List<DomainEvent> events(String aggregateId) {
        return events().stream()
                .filter(event -> event.aggregateId().equals(aggregateId))
                .toList();
    }

    public <E extends DomainEvent> List<E> events(Class<E> type, String aggregateId) {
        return events(aggregateId).stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    public <E extends DomainEvent> E last(Class<E> type, String aggregateId) {
        List<E> all = events(type, aggregateId);
        return all.get(all.size() - 1);
    }

    /** Position of an aggregate's event of a type, the last one. */
    public long position(Class<? extends DomainEvent> type, String aggregateId) {
        read();
        for (int index = log.size() - 1; index >= 0; index--) {
            DomainEventMessage<?> message = log.get(index);
            if (type.isInstance(message.getPayload())
                    && message.getAggregateIdentifier().equals(aggregateId)) {
                return index + 1L;
            }
        }
        throw new AssertionError("no " + type.getSimpleName() + " on " + aggregateId);
    }

    /** The messages of an event type, with their metadata. */
    public List<DomainEventMessage<?>> messages(Class<? extends DomainEvent> type) {
        read();
        return log.stream()
                .filter(message -> type.isInstance(message.getPayload()))
                .collect(Collectors.toList());
    }

    /** What automations sent, in order. */
    public List<CommandMessage<?>> automated() {
        return List.copyOf(automated);
    }

    public <C extends Command> List<C> automated(Class<C> type) {
        return automated.stream()
                .map(CommandMessage::getPayload)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    public static String actor(Message<?> message) {
        return String.valueOf(message.getMetaData().get(EventMetadata.ACTOR));
    }

    @Override
    public void close() {
        beans.close();
        GenericEventMessage.clock = Clock.systemUTC();
        axon.shutdown();
    }

    /** In a unit of work, as a processor would: what an automation sends must not wait for it. */
    private void deliver(DomainEventMessage<?> event) {
        for (EventMessageHandler automation : automations) {
            ResultMessage<Object> result =
                    DefaultUnitOfWork.startAndGet(event).executeWithResult(() -> automation.handle(event));
            if (result.isExceptional()) {
                throw new IllegalStateException(result.exceptionResult());
            }
        }
    }

    private void read() {
        EventStore store = axon.eventStore();
        try (var stream = store.openStream(null)) {
            long seen = 0;
            while (stream.hasNextAvailable()) {
                DomainEventMessage<?> next = (DomainEventMessage<?>) stream.nextAvailable();
                if (seen++ >= log.size()) {
                    log.add(next);
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** A log that knows which event stands where, and nothing else. */
    private EventLog eventLog() {
        EventLog events = mock(EventLog.class);
        when(events.at(anyLong())).thenAnswer(call -> at(call.getArgument(0)));
        return events;
    }

    private Optional<LoggedEvent> at(long position) {
        read();
        if (position < 1 || position > log.size()) {
            return Optional.empty();
        }
        DomainEventMessage<?> message = log.get((int) position - 1);
        LoggedEvent event = mock(LoggedEvent.class);
        when(event.aggregateId()).thenReturn(message.getAggregateIdentifier());
        when(event.sequence()).thenReturn(message.getSequenceNumber());
        return Optional.of(event);
    }

    private final class MovingClock extends Clock {

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
