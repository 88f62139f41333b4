package org.changwat.query.pages;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.changwat.events.log.EventLog;
import org.changwat.query.api.Disclosure;
import org.changwat.query.api.ProblemTexts;
import org.changwat.query.api.ReaderScope;
import org.changwat.query.api.ViewAnswers;
import org.changwat.query.dashboard.Dashboards;
import org.changwat.query.dashboard.GroupDashboards;
import org.changwat.query.directory.PersonNames;
import org.changwat.query.incentive.YearIncentives;
import org.changwat.query.scorecard.CardDifferences;
import org.changwat.query.scorecard.Scorecards;
import org.changwat.query.table.Register;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.web.servlet.LocaleResolver;
import org.thymeleaf.spring6.SpringTemplateEngine;
import tools.jackson.databind.json.JsonMapper;

/** The pages; needs {@link Dashboards}, {@link Scorecards}, {@link ViewAnswers} and the {@link Clock}, and takes {@link RuleTexts}. */
@Configuration(proxyBeanMethods = false)
public class PagesConfiguration {

    static final String TEXTS = "org.changwat.query.pages.messages";

    private final MessageSource texts = texts();
    private final PageLanguage languages = new PageLanguage();

    /** Also of error pages, which no controller of ours renders. */
    @Bean
    LocaleResolver localeResolver() {
        return languages;
    }

    /** The pages bring their own texts, whatever the app's message source holds. */
    @Bean
    SmartInitializingSingleton pageTexts(SpringTemplateEngine engine) {
        return () -> engine.setTemplateEngineMessageSource(texts);
    }

    @Bean
    Pages pages(ObjectProvider<RuleTexts> rules, PersonNames people, ViewAnswers answers, ReaderScope reader) {
        RuleTexts words = rules.getIfAvailable(() -> (code, facts, language) -> Optional.empty());
        return new Pages(texts, words, people, languages, answers, reader);
    }

    @Bean
    PageYears pageYears(Dashboards dashboards, ObjectProvider<Register> registers, Clock clock) {
        return new PageYears(dashboards, registers.orderedStream().toList(), clock);
    }

    @Bean
    NationPage nationPage(Pages pages, GroupDashboards dashboards, PageYears years) {
        return new NationPage(pages, dashboards, years);
    }

    @Bean
    UnitsPage unitsPage(Pages pages, Dashboards dashboards, PageYears years) {
        return new UnitsPage(pages, dashboards, years);
    }

    @Bean
    DashboardPage dashboardPage(
            Pages pages, Dashboards dashboards, GroupDashboards groups, PageYears years, Clock clock) {
        return new DashboardPage(pages, dashboards, groups, years, clock);
    }

    @Bean
    HistoryPage historyPage(Pages pages, Scorecards scorecards, PageYears years) {
        return new HistoryPage(pages, scorecards, years);
    }

    @Bean
    EventPage eventPage(
            Pages pages,
            EventLog log,
            JsonMapper json,
            Scorecards scorecards,
            ReaderScope reader,
            Disclosure disclosure) {
        return new EventPage(pages, log, json, scorecards, reader, disclosure);
    }

    @Bean
    DiffPage diffPage(Pages pages, CardDifferences cards, GroupDashboards groups, PageYears years) {
        return new DiffPage(pages, cards, groups, years);
    }

    @Bean
    RegisterPages registerPages(Pages pages, Dashboards dashboards, PageYears years, Clock clock) {
        return new RegisterPages(pages, dashboards, years, clock);
    }

    @Bean
    CalendarPage calendarPage(Pages pages, GroupDashboards groups, PageYears years, Clock clock) {
        return new CalendarPage(pages, groups, years, clock);
    }

    @Bean
    IncentivesPage incentivesPage(Pages pages, YearIncentives incentives, PageYears years) {
        return new IncentivesPage(pages, incentives, years);
    }

    @Bean
    SearchPage searchPage(Pages pages, Dashboards dashboards, PageYears years) {
        return new SearchPage(pages, dashboards, years);
    }

    @Bean
    ImportPage importPage(Pages pages, PageYears years) {
        return new ImportPage(pages, years);
    }

    @Bean
    SettingsPage settingsPage(Pages pages) {
        return new SettingsPage(pages, languages);
    }

    @Bean
    WorkPage workPage(Pages pages, Dashboards dashboards, PageYears years, JsonMapper json) {
        return new WorkPage(pages, dashboards, years, json);
    }

    @Bean
    OtherRegisterPages otherRegisterPages(
            Pages pages, ObjectProvider<Register> registers, PageYears years, JsonMapper json) {
        return new OtherRegisterPages(pages, registers.orderedStream().toList(), years, json);
    }

    @Bean
    PageProblems pageProblems(List<ProblemTexts> slices) {
        return new PageProblems(slices, texts, languages);
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
