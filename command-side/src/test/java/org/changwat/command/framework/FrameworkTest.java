package org.changwat.command.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.changwat.command.Year2557.YEAR;
import static org.changwat.command.Year2557.catalogue;
import static org.changwat.command.Year2557.day;
import static org.changwat.command.Year2557.decimal;
import static org.changwat.command.Year2557.decimals;
import static org.changwat.command.Year2557.dimensions;
import static org.changwat.command.Year2557.framework;
import static org.changwat.command.Year2557.perspective;
import static org.changwat.command.Year2557.published;
import static org.changwat.command.Year2557.text;
import static org.changwat.command.Year2557.windows;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.changwat.command.GivenWhenThen;
import org.changwat.command.Year2557;
import org.changwat.events.Authority;
import org.changwat.events.Scale;
import org.changwat.events.framework.ChangeWindow;
import org.changwat.events.framework.FrameworkDefined;
import org.changwat.events.framework.FrameworkPublished;
import org.changwat.events.framework.Parameters;
import org.changwat.events.framework.Structure.Dimension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrameworkTest {

    /** 28 February in UTC, but 1 March in Bangkok. */
    private static final Instant NOW = Instant.parse("2014-02-28T20:00:00Z");

    private final GivenWhenThen<EvaluationFramework> year = new GivenWhenThen<>(EvaluationFramework.class, NOW);

    @Test
    void a_framework_is_drawn_up_as_given_on_the_bangkok_day_of_recording() {
        year.when(define(dimensions(), Year2557.parameters())).thenEvents(framework());
    }

    @Test
    void a_date_that_is_given_is_the_events_date() {
        year.when(define(YEAR, "Framework", dimensions(), Year2557.parameters(), windows(), day("2013-10-01")));

        assertThat(year.event(FrameworkDefined.class).effectiveOn()).isEqualTo("2013-10-01");
    }

    @Test
    void a_draft_may_be_drawn_up_again() {
        year.given(framework())
                .when(define(YEAR, "Another title", dimensions(), Year2557.parameters(), windows(), null));

        assertThat(year.event(FrameworkDefined.class).title().en()).isEqualTo("Another title");
    }

    @Test
    void a_draft_drawn_up_as_it_stands_changes_nothing_on_a_later_day_either() {
        GivenWhenThen<EvaluationFramework> later =
                new GivenWhenThen<>(EvaluationFramework.class, NOW.plusSeconds(400_000));

        later.given(framework())
                .when(define(dimensions(), Year2557.parameters()))
                .thenNothing();
    }

    @Test
    void a_draft_entered_wrongly_is_corrected_by_its_position_and_keeps_its_date() {
        year.given(framework()).position(7, "FW-2557", 0).when(corrected("Another title", 7L));

        FrameworkDefined event = year.event(FrameworkDefined.class);
        assertThat(event.corrects()).isEqualTo(7);
        assertThat(event.effectiveOn()).isEqualTo(framework().effectiveOn());

        year.position(8, "FW-2557", 1)
                .when(corrected("Another title", 8L))
                .thenRejected(
                        "framework.correction",
                        "Position 8 did not enter what this corrects on FW-2557; name the position of its latest entry.");
    }

    @Test
    void a_published_framework_is_corrected_in_its_calendar_alone() {
        year.given(framework(), published())
                .position(7, "FW-2557", 0)
                .when(corrected("Another title", 7L))
                .thenRejected(
                        "framework.published",
                        "The framework of 2557 is published and stands; amend its calendar instead, or define the next year.");
    }

    @Test
    void a_publication_entered_wrongly_is_corrected_by_its_position() {
        Authority commission = new Authority("PUBLIC_SECTOR_COMMISSION", "2/2557", null, day("2014-02-20"));
        year.given(framework(), published())
                .position(8, "FW-2557", 1)
                .when(new PublishFramework(YEAR, null, commission, 8L, null))
                .thenEvents(new FrameworkPublished(YEAR, published().publishedOn(), commission, 8L));
        year.when(new PublishFramework(YEAR, null, null, 8L, null)).thenNothing();
        year.position(8, "FW-2557", 0)
                .when(new PublishFramework(YEAR, null, commission, 8L, null))
                .thenRejected(
                        "framework.correction",
                        "Position 8 did not enter what this corrects on FW-2557; name the position of its latest entry.");
        new GivenWhenThen<>(EvaluationFramework.class, NOW)
                .given(framework())
                .position(8, "FW-2557", 0)
                .when(new PublishFramework(YEAR, null, commission, 8L, null))
                .thenRejected(
                        "framework.correction",
                        "Position 8 did not enter what this corrects on FW-2557; name the position of its latest entry.");
    }

    private static DefineFramework corrected(String title, Long corrects) {
        FrameworkDefined as = framework();
        return new DefineFramework(
                YEAR,
                text(title),
                as.structure().scale(),
                as.structure().dimensions(),
                as.structure().parameters(),
                as.indicators(),
                as.calendar(),
                as.penalties(),
                as.changeWindows(),
                as.bodies(),
                null,
                corrects,
                "entered wrongly");
    }

    @Test
    void a_published_framework_sent_again_changes_nothing() {
        year.given(framework(), published())
                .when(define(dimensions(), Year2557.parameters()))
                .thenNothing();
    }

    @Test
    void a_published_framework_is_not_drawn_up_otherwise() {
        year.given(framework(), published())
                .when(define(YEAR, "Another title", dimensions(), Year2557.parameters(), windows(), null))
                .thenRejected(
                        "framework.published",
                        "The framework of 2557 is published and stands; amend its calendar instead, or define the next"
                                + " year.");
    }

    @ParameterizedTest
    @ValueSource(ints = {2014, 2499, 2700, 2_000_000_000})
    void a_year_of_another_era_is_rejected(int fiscalYear) {
        year.when(define(fiscalYear, "Framework", dimensions(), Year2557.parameters(), windows(), null))
                .thenRejected(
                        "framework.fiscal-year",
                        fiscalYear + " is no Buddhist-era fiscal year; give one from 2500 to 2699, such as 2557 for the"
                                + " year that ends in September 2014.");
    }

    @ParameterizedTest
    @ValueSource(ints = {2500, 2699})
    void the_first_and_the_last_buddhist_year_are_accepted(int fiscalYear) {
        year.when(define(fiscalYear, "Framework", dimensions(), Year2557.parameters(), windows(), null));

        assertThat(year.event(FrameworkDefined.class).fiscalYear()).isEqualTo(fiscalYear);
    }

    @Test
    void dimensions_that_do_not_total_a_hundred_are_rejected() {
        year.when(define(external("69.99", "59.99", "10.00"), Year2557.parameters()))
                .thenRejected(
                        "framework.weight.total",
                        "The dimensions weigh 99.99 in all where they must weigh 100; correct their weights.");
    }

    @Test
    void perspectives_that_do_not_total_their_dimension_are_rejected() {
        year.when(define(external("70.00", "60.00", "9.99"), Year2557.parameters()))
                .thenRejected(
                        "framework.weight.perspectives",
                        "The perspectives of EXT do not total the weight of their dimension; correct their weights.");
    }

    @Test
    void a_weight_below_nothing_cannot_be_made_up_by_another() {
        year.when(define(external("70.00", "75.00", "-5.00"), Year2557.parameters()))
                .thenRejected(
                        "framework.weight.positive",
                        "The weights of QUALITY are off; give each dimension and each perspective more than 0, with at"
                                + " most two decimals.");
    }

    @Test
    void a_dimension_without_weight_and_a_third_decimal_are_off_too() {
        List<Dimension> dimensions = List.of(
                new Dimension("EXT", text("External"), decimal("100.000"), List.of(perspective("A", "99.999"))),
                new Dimension("INT", text("Internal"), decimal("0.00"), List.of()));

        year.when(define(dimensions, Year2557.parameters()))
                .thenRejected(
                        "framework.weight.positive",
                        "The weights of A, INT are off; give each dimension and each perspective more than 0, with at"
                                + " most two decimals.");
    }

    @Test
    void a_code_stands_once_among_dimensions_and_perspectives() {
        List<Dimension> dimensions = List.of(new Dimension(
                "EXT",
                text("External"),
                decimal("100.00"),
                List.of(
                        perspective("EXT", "30.00"),
                        perspective("EFFECTIVENESS", "60.00"),
                        perspective("EXT", "10.00"))));

        year.when(define(dimensions, Year2557.parameters()))
                .thenRejected(
                        "framework.code.twice",
                        "Codes EXT stand twice; give each dimension and each perspective a code of its own.");
    }

    @ParameterizedTest
    @CsvSource({"-0.0001, 5.0000", "5.0001, 5.0000"})
    void a_zero_step_score_off_the_scale_is_rejected(String score, String highest) {
        year.when(define(dimensions(), zeroSteps(score)))
                .thenRejected(
                        "framework.zero-step-score",
                        "A zero-step score of " + score + " is off the scale; give one from 0 to " + highest + ".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0000", "1.0000", "5.0000"})
    void a_zero_step_score_from_nothing_to_the_highest_is_accepted(String score) {
        year.when(define(dimensions(), zeroSteps(score)));

        assertThat(year.event(FrameworkDefined.class).structure().parameters().zeroStepScore())
                .isEqualTo(score);
    }

    @Test
    void a_state_of_steps_that_no_step_can_have_is_rejected() {
        year.when(define(
                        dimensions(),
                        parameters(
                                "1",
                                List.of("DONE", "Partly"),
                                "EFFECTIVENESS",
                                decimal("15"),
                                decimal("45"),
                                List.of())))
                .thenRejected(
                        "framework.completions",
                        "Steps can never be Partly; let countedCompletions name some of DONE, PARTLY, EXPECTED.");
    }

    @Test
    void the_level_scale_has_no_anchors() {
        year.when(define(dimensions(), anchored("50", "75", "100")))
                .thenRejected(
                        "framework.anchors",
                        "Anchors [50, 75, 100] do not fit the scale LEVEL_1_TO_5; give three rising anchors above 0 and"
                                + " at most 100 on ZERO_TO_100, and none on LEVEL_1_TO_5.");
    }

    @ParameterizedTest
    @CsvSource({
        "'50,75', '50, 75'",
        "'50,50,100', '50, 50, 100'",
        "'50,100,100', '50, 100, 100'",
        "'0,75,100', '0, 75, 100'",
        "'50,75,100.0001', '50, 75, 100.0001'",
        "'', ''"
    })
    void the_hundred_scale_has_three_rising_anchors(String given, String told) {
        year.when(onHundred(given.isEmpty() ? new String[0] : given.split(",")))
                .thenRejected(
                        "framework.anchors",
                        "Anchors [" + told + "] do not fit the scale ZERO_TO_100; give three rising anchors above 0 and"
                                + " at most 100 on ZERO_TO_100, and none on LEVEL_1_TO_5.");
    }

    @Test
    void anchors_of_fifty_seventy_five_and_a_hundred_are_accepted() {
        year.when(onHundred("50", "75", "100"));

        assertThat(year.event(FrameworkDefined.class).structure().scale()).isEqualTo(Scale.ZERO_TO_100);
    }

    @ParameterizedTest
    @CsvSource({
        "EFFECTIVENESS, 15.00, 44.99",
        "EFFECTIVENESS, -5.00, 65.00",
        "EFFECTIVENESS, 60.00, 0.00",
        "NOWHERE, 15.00, 45.00"
    })
    void shares_total_their_perspective(String perspective, String cluster, String province) {
        year.when(define(
                        dimensions(),
                        parameters("1", List.of("DONE"), perspective, decimal(cluster), decimal(province), List.of())))
                .thenRejected(
                        "framework.shares",
                        "The cluster share " + cluster + " and the province share " + province
                                + " do not total the weight of perspective " + perspective
                                + "; correct them, or leave all three out.");
    }

    @Test
    void shares_without_a_perspective_are_rejected() {
        year.when(define(dimensions(), parameters("1", List.of("DONE"), null, null, decimal("45.00"), List.of())))
                .thenRejected(
                        "framework.shares",
                        "The cluster share - and the province share 45.00 do not total the weight of perspective -;"
                                + " correct them, or leave all three out.");
    }

    @Test
    void a_year_may_have_province_kpis_only_or_neither() {
        year.when(define(
                dimensions(), parameters("1", List.of("DONE"), "EFFECTIVENESS", null, decimal("60.00"), List.of())));
        assertThat(year.events()).hasSize(1);

        GivenWhenThen<EvaluationFramework> neither = new GivenWhenThen<>(EvaluationFramework.class, NOW);
        neither.when(define(dimensions(), parameters("1", List.of("DONE"), null, null, null, List.of())));
        assertThat(neither.events()).hasSize(1);
    }

    @Test
    void a_window_that_admits_no_ground_there_is_is_rejected() {
        year.when(define(
                        YEAR,
                        "Framework",
                        dimensions(),
                        Year2557.parameters(),
                        List.of(new ChangeWindow(1, day("2014-04-30"), false, List.of("FLOOD"))),
                        null))
                .thenRejected(
                        "framework.change-windows",
                        "The change windows 1 do not fit; number each once, and let their grounds be some of"
                                + " EXTERNAL_FACTOR, BUDGET, or none where any is admitted.");
    }

    @Test
    void two_windows_of_one_number_are_rejected() {
        year.when(define(
                        YEAR,
                        "Framework",
                        dimensions(),
                        Year2557.parameters(),
                        List.of(
                                new ChangeWindow(1, day("2014-04-30"), false, List.of()),
                                new ChangeWindow(1, day("2014-10-31"), true, List.of())),
                        null))
                .thenRejected(
                        "framework.change-windows",
                        "The change windows 1, 1 do not fit; number each once, and let their grounds be some of"
                                + " EXTERNAL_FACTOR, BUDGET, or none where any is admitted.");
    }

    @Test
    void a_framework_without_windows_calendar_and_penalties_is_accepted() {
        year.when(new DefineFramework(
                YEAR,
                text("Framework"),
                Scale.LEVEL_1_TO_5,
                dimensions(),
                Year2557.parameters(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null));

        assertThat(year.event(FrameworkDefined.class).changeWindows()).isEmpty();
    }

    @Test
    void a_draft_is_published_by_an_authority() {
        Authority commission = new Authority("PSDC", "1/2557", null, day("2014-02-20"));

        year.given(framework())
                .when(new PublishFramework(YEAR, day("2014-02-25"), commission, null, null))
                .thenEvents(new FrameworkPublished(YEAR, day("2014-02-25"), commission));
    }

    @Test
    void without_a_date_it_is_published_on_the_bangkok_day_of_recording() {
        year.given(framework())
                .when(new PublishFramework(YEAR, null, null, null, null))
                .thenEvents(published());
    }

    @Test
    void publishing_again_changes_nothing() {
        year.given(framework(), published())
                .when(new PublishFramework(YEAR, day("2014-05-01"), null, null, null))
                .thenNothing();
    }

    @Test
    void a_framework_that_was_not_drawn_up_is_not_published() {
        year.when(new PublishFramework(YEAR, null, null, null, null)).thenNotFound();
    }

    private static List<Dimension> external(String weight, String effectiveness, String quality) {
        return List.of(
                new Dimension(
                        "EXT",
                        text("External"),
                        decimal(weight),
                        List.of(perspective("EFFECTIVENESS", effectiveness), perspective("QUALITY", quality))),
                dimensions().get(1));
    }

    private static Parameters zeroSteps(String score) {
        return parameters(score, List.of("DONE"), "EFFECTIVENESS", decimal("15.00"), decimal("45.00"), List.of());
    }

    private static Parameters anchored(String... anchors) {
        return parameters("0", List.of("DONE"), "EFFECTIVENESS", decimal("15.00"), decimal("45.00"), decimals(anchors));
    }

    private static Parameters parameters(
            String zeroSteps,
            List<String> counted,
            String perspective,
            BigDecimal cluster,
            BigDecimal province,
            List<BigDecimal> anchors) {
        return new Parameters(decimal(zeroSteps), counted, perspective, cluster, province, 5, List.of(), null, anchors);
    }

    private static DefineFramework onHundred(String... anchors) {
        return new DefineFramework(
                2562,
                text("Framework"),
                Scale.ZERO_TO_100,
                dimensions(),
                anchored(anchors),
                catalogue(),
                null,
                null,
                windows(),
                null,
                null,
                null,
                null);
    }

    private static DefineFramework define(List<Dimension> dimensions, Parameters parameters) {
        return define(YEAR, "Framework", dimensions, parameters, windows(), null);
    }

    private static DefineFramework define(
            int fiscalYear,
            String title,
            List<Dimension> dimensions,
            Parameters parameters,
            List<ChangeWindow> windows,
            LocalDate effectiveOn) {
        return new DefineFramework(
                fiscalYear,
                text(title),
                Scale.LEVEL_1_TO_5,
                dimensions,
                parameters,
                catalogue(),
                null,
                null,
                windows,
                null,
                effectiveOn,
                null,
                null);
    }
}
