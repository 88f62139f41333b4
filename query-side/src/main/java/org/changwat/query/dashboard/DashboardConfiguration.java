package org.changwat.query.dashboard;

import org.changwat.query.api.Disclosure;
import org.changwat.query.api.ProblemTexts;
import org.changwat.query.api.ViewAnswers;
import org.changwat.query.history.Past;
import org.changwat.query.projection.Projection;
import org.changwat.query.projection.Views;
import org.changwat.query.scorecard.Scorecards;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Dashboards; needs the {@link Views} of theirs, {@link Scorecards}, {@link Past} and {@link ViewAnswers}. */
@Configuration(proxyBeanMethods = false)
public class DashboardConfiguration {

    @Bean
    Projection<ProvinceDashboard> provinceDashboardProjection() {
        return new ProvinceDashboardProjection();
    }

    @Bean
    Dashboards dashboards(Views<ProvinceDashboard> views, Scorecards scorecards, Past past, Disclosure disclosure) {
        return new Dashboards(views, scorecards, past, disclosure);
    }

    @Bean
    DashboardQueries dashboardQueries(Dashboards dashboards, ViewAnswers answers) {
        return new DashboardQueries(dashboards, answers);
    }

    @Bean
    ProblemTexts dashboardProblemTexts() {
        return new ProblemTexts("org.changwat.query.dashboard.problems");
    }
}
