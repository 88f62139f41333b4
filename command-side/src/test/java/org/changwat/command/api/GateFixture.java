package org.changwat.command.api;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.changwat.command.Command;
import org.changwat.command.CommandSideConfiguration;
import org.changwat.command.DecisionMetadata;
import org.changwat.command.LedgerFacts;
import org.changwat.command.LoggedPositions;
import org.changwat.command.agreement.PerformanceAgreement;
import org.changwat.command.framework.EvaluationFramework;
import org.changwat.command.scorecard.Scorecard;
import org.changwat.events.EventMetadata;

/** A gate with Axon behind it but no Spring, on a ledger that another gate may share, as another process would. */
final class GateFixture implements AutoCloseable {

    static final Actor ANALYST = new Actor("opdc", List.of("OPDC_ANALYST"));
    static final Actor OFFICER = new Actor("officer-TH-83", List.of("PROVINCE_OFFICER"));

    static {
        System.setProperty("disable-axoniq-console-message", "true");
    }

    final MemoryLedger ledger;
    final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    final CommandGate gate;
    final RememberedFiles files = new RememberedFiles();
    private final Configuration axon;

    GateFixture() {
        this(new MemoryLedger());
    }

    GateFixture(MemoryLedger ledger) {
        this.ledger = ledger;
        Receipts receipts = new Receipts();
        LoggedPositions positions = position -> Optional.empty();
        Configurer configurer = DefaultConfigurer.defaultConfiguration()
                .configureSerializer(c -> Jackson3Serializer.builder().build())
                .configureEmbeddedEventStore(c -> ledger)
                .configureCorrelationDataProviders(c -> List.of(new DecisionMetadata()))
                .registerComponent(LedgerFacts.class, c -> new LedgerFacts(c.eventStore()))
                .registerComponent(LoggedPositions.class, c -> positions)
                .registerComponent(
                        Clock.class, c -> Clock.fixed(Instant.parse("2014-07-01T18:30:00Z"), ZoneOffset.UTC));
        for (Class<?> aggregate : List.of(EvaluationFramework.class, PerformanceAgreement.class, Scorecard.class)) {
            configurer.configureAggregate(AggregateConfigurer.defaultConfiguration(aggregate));
        }
        receipts.listen(configurer);
        axon = configurer.start();
        gate = new CommandGate(
                new CommandCatalogue(CommandSideConfiguration.FAMILIES),
                axon.commandBus(),
                receipts,
                ledger,
                new CommandMeters(meters),
                files);
    }

    CommandOutcome send(String command, String body) {
        return send(ANALYST, command, null, body);
    }

    CommandOutcome send(Actor actor, String command, String key, String body) {
        return gate.handle(new CommandEnvelope(command, key, Bodies.json(body), actor, "test/1", false));
    }

    /** What an automation would send. */
    void automation(Command command) {
        axon.commandGateway()
                .sendAndWait(new GenericCommandMessage<>(command, Map.of(EventMetadata.ACTOR, "automation:test")));
    }

    double count(String outcome) {
        return meters.find("changwat.commands").tag("outcome", outcome).timers().stream()
                .mapToDouble(timer -> timer.count())
                .sum();
    }

    @Override
    public void close() {
        axon.shutdown();
    }
}
