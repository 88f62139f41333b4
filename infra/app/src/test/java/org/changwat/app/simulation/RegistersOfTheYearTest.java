package org.changwat.app.simulation;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.changwat.command.Command;
import org.changwat.command.LedgerFacts;
import org.changwat.command.LoggedPositions;
import org.changwat.command.inspection.InspectionRound;
import org.changwat.command.inspection.InspectionVisit;
import org.changwat.command.knowledge.KnowledgeEvent;
import org.changwat.command.nationalreport.NationalProject;
import org.changwat.command.plan.PlanDossier;
import org.changwat.events.reference.Unit;
import org.changwat.events.reference.Unit.UnitKind;
import org.changwat.events.reference.Units;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the simulator makes up for the registers meets their rules, for whatever seed; the cards of the year have a test of their own. */
class RegistersOfTheYearTest {

    private static final Clock LATER = Clock.fixed(Instant.parse("2015-06-01T03:00:00Z"), ZoneOffset.UTC);
    private static final LoggedPositions NO_CORRECTIONS = position -> Optional.empty();

    static {
        System.setProperty("disable-axoniq-console-message", "true");
    }

    @ParameterizedTest
    @ValueSource(longs = {2557, 1, 42})
    void every_line_is_accepted(long seed) {
        Configuration axon = decisions();
        try {
            for (Command command : commands(seed)) {
                assertThatCode(() -> axon.commandGateway().sendAndWait(command))
                        .as(command.toString())
                        .doesNotThrowAnyException();
            }
        } finally {
            axon.shutdown();
        }
    }

    private static List<Command> commands(long seed) {
        List<YearPlan> plans = new ArrayList<>();
        for (Unit province : Units.ofKind(UnitKind.PROVINCE)) {
            SplittableRandom random =
                    new SplittableRandom(seed + province.code().hashCode());
            YearPlan plan = new YearPlan();
            Visits.plan(province, random, plan);
            InspectionRounds.choose(province.code(), random, plan);
            Plans.plan(province.code(), random, plan);
            plans.add(plan);
        }
        plans.add(NationalYear.of(new SplittableRandom(seed)));
        List<Command> commands = new ArrayList<>();
        for (Season season : Season.values()) {
            plans.forEach(plan -> commands.addAll(plan.in(season)));
        }
        return commands;
    }

    private static Configuration decisions() {
        Configurer configurer = DefaultConfigurer.defaultConfiguration()
                .configureSerializer(c -> Jackson3Serializer.builder().build())
                .configureEmbeddedEventStore(c -> new InMemoryEventStorageEngine())
                .registerComponent(LedgerFacts.class, c -> new LedgerFacts(c.eventStore()))
                .registerComponent(LoggedPositions.class, c -> NO_CORRECTIONS)
                .registerComponent(Clock.class, c -> LATER);
        for (Class<?> aggregate : List.of(
                InspectionRound.class,
                InspectionVisit.class,
                PlanDossier.class,
                NationalProject.class,
                KnowledgeEvent.class)) {
            configurer.configureAggregate(AggregateConfigurer.defaultConfiguration(aggregate));
        }
        return configurer.start();
    }
}
