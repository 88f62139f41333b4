package org.changwat.query.report;

import java.time.Clock;
import org.changwat.events.log.EventLog;
import org.changwat.query.api.Disclosure;
import org.changwat.query.api.ProblemTexts;
import org.changwat.query.api.ViewAnswers;
import org.changwat.query.history.Past;
import org.changwat.query.projection.Projection;
import org.changwat.query.projection.Views;
import org.changwat.query.scorecard.Scorecards;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.thymeleaf.ITemplateEngine;

/** The official forms; needs the log, {@link Past}, {@link Scorecards}, the {@link Clock}, and where filed forms are kept. */
@Configuration(proxyBeanMethods = false)
public class ReportConfiguration {

    static final String TEXTS = "org.changwat.query.report.messages";

    @Bean
    Projection<ProjectsOfQuarter> reportingProjectProjection() {
        return new QuarterProjection();
    }

    @Bean
    Reports reports(
            EventLog log, Past past, Scorecards scorecards, Views<ProjectsOfQuarter> projects, Disclosure disclosure) {
        return new Reports(
                log,
                texts(),
                new IndicatorReport(scorecards, past),
                new SummaryReport(scorecards),
                new RoundReport(past),
                new InspectionReport(past),
                new QuarterReport(projects, past),
                new Published(scorecards, disclosure));
    }

    @Bean
    ReportQueries reportQueries(Reports reports, ViewAnswers answers) {
        return new ReportQueries(reports, answers);
    }

    @Bean
    FiledReportQueries filedReportQueries(Reports reports, FiledReports filed, Clock clock) {
        return new FiledReportQueries(reports, filed, clock);
    }

    /** The template engine is asked for with the first page: it needs the web configuration that this is part of. */
    @Bean
    WebMvcConfigurer forms(ObjectProvider<ITemplateEngine> templates) {
        FormConverter converter = new FormConverter(new FormPage(templates::getObject));
        return new WebMvcConfigurer() {
            @Override
            public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
                converters.addCustomConverter(converter);
            }
        };
    }

    @Bean
    ProblemTexts reportProblemTexts() {
        return new ProblemTexts("org.changwat.query.report.problems");
    }

    static MessageSource texts() {
        ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
        texts.setBasename(TEXTS);
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        texts.setAlwaysUseMessageFormat(true);
        return texts;
    }
}
