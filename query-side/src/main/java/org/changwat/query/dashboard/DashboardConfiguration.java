package org.changwat.query.dashboard;

import java.time.Clock;
import org.changwat.query.api.ProblemTexts;
import org.changwat.query.api.ViewAnswers;
import org.changwat.query.directory.UnitDirectory;
import org.changwat.query.framework.Framework;
import org.changwat.query.history.Past;
import org.changwat.query.history.Readings;
import org.changwat.query.inspection.Visits;
import org.changwat.query.projection.Projection;
import org.changwat.query.projection.Views;
import org.changwat.query.scorecard.Scorecards;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Dashboards; needs the {@link Views} of theirs and of frameworks, {@link Scorecards}, {@link Visits}, {@link Past},
 * {@link ViewAnswers} and the clock.
 */
@Configuration(proxyBeanMethods = false)
public class DashboardConfiguration {

    @Bean
    Projection<ProvinceDashboard> provinceDashboardProjection() {
        return new ProvinceDashboardProjection();
    }

    @Bean
    Dashboards dashboards(
            Views<ProvinceDashboard> views, Scorecards scorecards, Visits visits, Past past, ViewAnswers answers) {
        Views<ProvinceDashboard> recent = new RecentViews<>(
                views, () -> answers.of(ProvinceDashboardProjection.NAME).position());
        return new Dashboards(recent, scorecards, visits, past);
    }

    @Bean
    DashboardQueries dashboardQueries(Dashboards dashboards, ViewAnswers answers) {
        return new DashboardQueries(dashboards, answers);
    }

    @Bean
    GroupDashboards groupDashboards(
            Dashboards dashboards,
            Projection<Framework> projection,
            Views<Framework> frameworks,
            Past past,
            UnitDirectory directory,
            Clock clock) {
        return new GroupDashboards(dashboards, new Readings<>(projection, frameworks, past), directory, clock);
    }

    @Bean
    GroupDashboardQueries groupDashboardQueries(GroupDashboards dashboards, ViewAnswers answers) {
        return new GroupDashboardQueries(dashboards, answers);
    }

    @Bean
    ProblemTexts dashboardProblemTexts() {
        return new ProblemTexts("org.changwat.query.dashboard.problems");
    }
}
