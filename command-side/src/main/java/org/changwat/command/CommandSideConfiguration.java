package org.changwat.command;

import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.changwat.command.agreement.AgreementCommand;
import org.changwat.command.agreement.AgreementConfiguration;
import org.changwat.command.agreement.PerformanceAgreement;
import org.changwat.command.api.CommandApiConfiguration;
import org.changwat.command.api.CommandCatalogue;
import org.changwat.command.changerequest.ChangeRequestCommand;
import org.changwat.command.changerequest.IndicatorChangeRequest;
import org.changwat.command.directory.ClusterScheme;
import org.changwat.command.directory.DirectoryCommand;
import org.changwat.command.directory.DirectoryConfiguration;
import org.changwat.command.directory.Person;
import org.changwat.command.directory.RegisteredUnit;
import org.changwat.command.draftindicator.DraftIndicatorCommand;
import org.changwat.command.draftindicator.DraftIndicators;
import org.changwat.command.framework.EvaluationFramework;
import org.changwat.command.framework.FrameworkCommand;
import org.changwat.command.imports.ImportConfiguration;
import org.changwat.command.improvement.ImprovementCommand;
import org.changwat.command.improvement.ImprovementProposal;
import org.changwat.command.incentive.IncentiveAllocation;
import org.changwat.command.incentive.IncentiveCommand;
import org.changwat.command.incentive.IncentiveConfiguration;
import org.changwat.command.inspection.InspectionCommand;
import org.changwat.command.inspection.InspectionRound;
import org.changwat.command.inspection.InspectionVisit;
import org.changwat.command.knowledge.GoodPractice;
import org.changwat.command.knowledge.KnowledgeCommand;
import org.changwat.command.knowledge.KnowledgeEvent;
import org.changwat.command.nationalreport.NationalProject;
import org.changwat.command.nationalreport.NationalReportCommand;
import org.changwat.command.plan.PlanCommand;
import org.changwat.command.plan.PlanDossier;
import org.changwat.command.scorecard.Scorecard;
import org.changwat.command.scorecard.ScorecardCommand;
import org.changwat.command.scorecard.ScorecardConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Profile;

/**
 * All that decides commands, by explicit imports. From outside it needs Axon's buses and event store, an
 * {@link org.changwat.events.log.EventLog}, a {@link java.time.Clock}, a {@link org.changwat.command.api.CurrentActor},
 * {@link DeadLetters} and a meter registry; and a {@link org.changwat.command.directory.PersonDirectory}, without which persons are
 * not registered.
 *
 * <p>Aggregates are folded from the log for every decision. A cache of their states would be wrong with several processes: a rejection,
 * or a command that changes nothing, appends nothing, so that no lost race would ever tell that it was decided on an outdated state. The
 * log keeps decoded events warm instead, and asks the database at every load for what follows them.
 */
@Configuration(proxyBeanMethods = false)
@Profile("command | !query")
@Import({
    AutomationConfiguration.class,
    AgreementConfiguration.class,
    ScorecardConfiguration.class,
    IncentiveConfiguration.class,
    DirectoryConfiguration.class,
    CommandApiConfiguration.class,
    ImportConfiguration.class
})
public class CommandSideConfiguration {

    private static final List<Class<?>> AGGREGATES = List.of(
            EvaluationFramework.class,
            PerformanceAgreement.class,
            Scorecard.class,
            IndicatorChangeRequest.class,
            InspectionVisit.class,
            IncentiveAllocation.class,
            InspectionRound.class,
            NationalProject.class,
            PlanDossier.class,
            KnowledgeEvent.class,
            GoodPractice.class,
            ImprovementProposal.class,
            DraftIndicators.class,
            RegisteredUnit.class,
            ClusterScheme.class,
            Person.class);

    /** The sealed families of all slices. */
    public static final List<Class<? extends Command>> FAMILIES = List.of(
            FrameworkCommand.class,
            AgreementCommand.class,
            ScorecardCommand.class,
            ChangeRequestCommand.class,
            InspectionCommand.class,
            IncentiveCommand.class,
            NationalReportCommand.class,
            PlanCommand.class,
            KnowledgeCommand.class,
            ImprovementCommand.class,
            DraftIndicatorCommand.class,
            DirectoryCommand.class);

    @Bean
    CommandCatalogue commandCatalogue() {
        return new CommandCatalogue(FAMILIES);
    }

    @Bean
    ConfigurerModule aggregates() {
        return configurer -> AGGREGATES.forEach(
                aggregate -> configurer.configureAggregate(AggregateConfigurer.defaultConfiguration(aggregate)));
    }

    @Bean
    CorrelationDataProvider decisionMetadata() {
        return new DecisionMetadata();
    }

    @Bean
    LedgerFacts ledgerFacts(EventStore events) {
        return new LedgerFacts(events);
    }

    @Bean
    AutomatedCommands automatedCommands(CommandGateway gateway) {
        return new AutomatedCommands(gateway);
    }
}
