package org.changwat.query.samples;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.changwat.events.log.EventLog;
import org.changwat.query.agreement.AgreementTestViews;
import org.changwat.query.agreement.AgreementViewConfiguration;
import org.changwat.query.api.QueryApiConfiguration;
import org.changwat.query.api.ServedViews;
import org.changwat.query.changerequest.ChangeRequestTestViews;
import org.changwat.query.changerequest.ChangeRequestViewConfiguration;
import org.changwat.query.dashboard.DashboardConfiguration;
import org.changwat.query.dashboard.DashboardTestViews;
import org.changwat.query.directory.DirectoryConfiguration;
import org.changwat.query.directory.DirectoryTestViews;
import org.changwat.query.draftindicator.DraftTestViews;
import org.changwat.query.draftindicator.DraftViewConfiguration;
import org.changwat.query.framework.FrameworkTestViews;
import org.changwat.query.framework.FrameworkViewConfiguration;
import org.changwat.query.history.HistoryConfiguration;
import org.changwat.query.improvement.ImprovementTestViews;
import org.changwat.query.improvement.ImprovementViewConfiguration;
import org.changwat.query.incentive.IncentiveTestViews;
import org.changwat.query.incentive.IncentiveViewConfiguration;
import org.changwat.query.inspection.InspectionViewConfiguration;
import org.changwat.query.inspection.VisitTestViews;
import org.changwat.query.knowledge.KnowledgeTestViews;
import org.changwat.query.knowledge.KnowledgeViewConfiguration;
import org.changwat.query.nationalreport.NationalProjectTestViews;
import org.changwat.query.nationalreport.NationalProjectViewConfiguration;
import org.changwat.query.pages.PagesConfiguration;
import org.changwat.query.plan.PlanTestViews;
import org.changwat.query.plan.PlanViewConfiguration;
import org.changwat.query.report.ReportConfiguration;
import org.changwat.query.report.ReportTestViews;
import org.changwat.query.scorecard.ScorecardTestViews;
import org.changwat.query.scorecard.ScorecardViewConfiguration;
import org.changwat.query.table.TableConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Queries and pages over a sample year, without a database; started by hand it shows them in a browser. */
@SpringBootConfiguration
@EnableAutoConfiguration(
        excludeName = {
            "org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration",
            "org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration",
            "org.springframework.boot.data.mongodb.autoconfigure.DataMongoRepositoriesAutoConfiguration"
        })
@Import({
    QueryApiConfiguration.class,
    TableConfiguration.class,
    HistoryConfiguration.class,
    DirectoryConfiguration.class,
    DirectoryTestViews.class,
    FrameworkViewConfiguration.class,
    FrameworkTestViews.class,
    AgreementViewConfiguration.class,
    AgreementTestViews.class,
    ChangeRequestViewConfiguration.class,
    ChangeRequestTestViews.class,
    InspectionViewConfiguration.class,
    VisitTestViews.class,
    PlanViewConfiguration.class,
    PlanTestViews.class,
    NationalProjectViewConfiguration.class,
    NationalProjectTestViews.class,
    KnowledgeViewConfiguration.class,
    KnowledgeTestViews.class,
    ImprovementViewConfiguration.class,
    ImprovementTestViews.class,
    IncentiveViewConfiguration.class,
    IncentiveTestViews.class,
    DraftViewConfiguration.class,
    DraftTestViews.class,
    ScorecardViewConfiguration.class,
    ScorecardTestViews.class,
    DashboardConfiguration.class,
    DashboardTestViews.class,
    ReportConfiguration.class,
    ReportTestViews.class,
    PagesConfiguration.class
})
public class QueryTestApplication {

    /** Serves the sample year on loopback, by default on port 8099. */
    public static void main(String[] args) {
        SpringApplication application = new SpringApplication(QueryTestApplication.class);
        application.setDefaultProperties(java.util.Map.of("server.address", "127.0.0.1", "server.port", "8099"));
        application.run(args);
    }

    @Bean
    RememberedLog eventLog() {
        return PhuketYear.underWay();
    }

    @Bean
    AnyReader reader() {
        return new AnyReader();
    }

    @Bean
    Clock clock() {
        return Clock.fixed(Instant.parse("2014-10-01T03:00:00Z"), ZoneOffset.UTC);
    }

    /** Views that have folded the whole log. */
    @Bean
    ServedViews servedViews(EventLog log) {
        return new ServedViews() {
            @Override
            public Served served(String projection) {
                return new Served(projection + ".v1.1", log.head());
            }

            @Override
            public Served await(String projection, long position, Duration patience) {
                return served(projection);
            }
        };
    }
}
