package org.changwat.query.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.changwat.events.LocalizedText;
import org.changwat.events.Round;
import org.changwat.events.Scale;
import org.changwat.events.Track;
import org.changwat.events.framework.CalendarEntry;
import org.changwat.query.history.Moment;
import org.changwat.query.samples.OverHttp;
import org.changwat.query.samples.QueryTestApplication;
import org.changwat.query.scorecard.Report;
import org.changwat.query.scorecard.Scorecard;
import org.changwat.query.scorecard.Totals;
import org.changwat.query.scorecard.Tracks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;

@SpringBootTest(classes = QueryTestApplication.class)
class GroupDashboardTest {

    private static final LocalizedText NAME = new LocalizedText("ชื่อ", "Name");
    private static final LocalDate DUE = LocalDate.parse("2014-10-31");

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private GroupDashboards dashboards;

    @Test
    void the_nation_has_seventy_six_provinces_and_ranks_the_track_that_the_most_are_scored_on() throws Exception {
        JsonNode nation = new OverHttp(context).read("/api/v1/dashboards/2557");

        assertThat(nation.at("/standings").size()).isEqualTo(76);
        assertThat(nation.at("/track").asString()).isEqualTo("EVALUATOR");
        assertThat(nation.at("/ranking/0/unit").asString()).isEqualTo("TH-83");
        assertThat(nation.at("/ranking/0/score").asString()).isEqualTo("0.6720");
        assertThat(nation.at("/ranking/0/before").asString()).isEqualTo("1.5380");
        assertThat(nation.at("/ranking/0/change").asString()).isEqualTo("-0.8660");
        assertThat(nation.at("/spread/scored").asInt()).isEqualTo(1);
        assertThat(nation.at("/spread/whole").asInt()).isZero();
    }

    @Test
    void a_cluster_and_a_region_have_their_own_members() throws Exception {
        OverHttp http = new OverHttp(context);

        assertThat(http.read("/api/v1/dashboards/2557/clusters/K52-07?track=SELF")
                        .at("/standings")
                        .valueStream()
                        .map(each -> each.at("/unit").asString()))
                .containsExactlyInAnyOrder("TH-81", "TH-82", "TH-83", "TH-85", "TH-92");
        assertThat(http.read("/api/v1/dashboards/2557/regions/2552/7")
                        .at("/code")
                        .asString())
                .isEqualTo("IR-2552-07");
        assertThat(http.read("/api/v1/dashboards/2557?asOf=2014-04-11")
                        .at("/ranking")
                        .size())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/dashboards/2557/clusters/TH-83,     dashboard.not-a-cluster",
        "/api/v1/dashboards/2557/clusters/K52-99,    dashboard.not-a-cluster",
        "/api/v1/dashboards/2557/regions/2552/19,    dashboard.not-a-region",
        "/api/v1/dashboards/2557/regions/2500/1,     dashboard.not-a-region"
    })
    void a_group_that_is_not_there_says_why(String address, String code) throws Exception {
        assertThat(new OverHttp(context).problem(address, 404)).isEqualTo(code);
    }

    @Test
    void a_reading_of_the_past_is_the_one_of_its_position() {
        GroupDashboard then = dashboards.of(Group.nation(2557), 2557, Track.SELF, null, Moment.atPosition(20));

        assertThat(then.position()).isLessThanOrEqualTo(20);
        assertThat(then).isEqualTo(dashboards.of(Group.nation(2557), 2557, Track.SELF, null, Moment.atPosition(20)));
    }

    @Test
    void equal_totals_share_a_place_and_the_next_stands_behind_both() {
        List<Ranked> ranking = Ranked.of(
                List.of(scored("TH-81", "4.0000"), scored("TH-82", "4.5000"), scored("TH-83", "4.0000"), none("TH-85")),
                Track.SELF,
                null);

        assertThat(ranking.stream().map(each -> each.unit() + " " + each.rank()))
                .containsExactly("TH-82 1", "TH-81 2", "TH-83 2");
        Spread spread = Spread.of(Scale.LEVEL_1_TO_5, ranking);
        assertThat(spread.mean()).isEqualTo("4.1667");
        assertThat(spread.median()).isEqualTo("4.0000");
        assertThat(spread.bands()).containsExactly(0, 0, 0, 0, 2, 1);
    }

    @Test
    void the_self_track_is_compared_with_the_last_report_and_a_round_with_the_one_before_it() {
        Standing reported = scored(
                "TH-83",
                "4.5000",
                report(Round.NINE_MONTH, "3.0000", false),
                report(Round.TWELVE_MONTH, "4.2000", true));

        Ranked now = Ranked.of(List.of(reported), Track.SELF, null).get(0);
        Ranked then =
                Ranked.of(List.of(reported), Track.SELF, Round.TWELVE_MONTH).get(0);

        assertThat(now.change()).isEqualTo("0.3000");
        assertThat(then.score()).isEqualTo("4.2000");
        assertThat(then.change()).isEqualTo("1.2000");
        assertThat(Ranked.of(List.of(reported), Track.SELF, Round.SIX_MONTH)).isEmpty();
    }

    @Test
    void a_report_is_missing_only_once_its_day_has_passed_and_a_round_called_off_is_not_asked_for() {
        List<CalendarEntry> calendar = List.of(
                entry(Round.SIX_MONTH, CalendarEntry.Kind.SELF_ASSESSMENT, true),
                entry(Round.TWELVE_MONTH, CalendarEntry.Kind.SELF_ASSESSMENT, false));
        List<Standing> standings =
                List.of(none("TH-81"), scored("TH-83", "4.0000", report(Round.TWELVE_MONTH, "4.0000", true)));

        RoundTally before = RoundTally.of(calendar, standings, DUE).get(0);
        RoundTally after = RoundTally.of(calendar, standings, DUE.plusDays(1)).get(0);

        assertThat(RoundTally.of(calendar, standings, DUE)).hasSize(1);
        assertThat(before.awaited()).containsExactly("TH-81");
        assertThat(after.missing()).containsExactly("TH-81");
        assertThat(after.late()).containsExactly("TH-83");
        assertThat(after.units()).isEqualTo(2);
    }

    @Test
    void a_report_that_is_kept_from_the_reader_is_not_called_missing() {
        List<CalendarEntry> calendar = List.of(entry(Round.TWELVE_MONTH, CalendarEntry.Kind.SELF_ASSESSMENT, false));

        RoundTally tally = RoundTally.of(calendar, List.of(none("TH-81"), withheld("TH-82")), DUE.plusDays(1))
                .get(0);

        assertThat(tally.missing()).containsExactly("TH-81");
        assertThat(tally.withheld()).containsExactly("TH-82");
        assertThat(tally.units()).isEqualTo(2);
    }

    @Test
    void bands_are_of_each_scale_and_hold_its_ends() {
        assertThat(Bands.of(Scale.LEVEL_1_TO_5).of(new BigDecimal("5.0000"))).isEqualTo(6);
        assertThat(Bands.of(Scale.LEVEL_1_TO_5).of(new BigDecimal("0.3000"))).isEqualTo(1);
        assertThat(Bands.of(Scale.LEVEL_1_TO_5).of(new BigDecimal("4.0000"))).isEqualTo(5);
        assertThat(Bands.of(Scale.ZERO_TO_100).of(new BigDecimal("69.9999"))).isEqualTo(3);
    }

    private static CalendarEntry entry(Round round, CalendarEntry.Kind kind, boolean cancelled) {
        return new CalendarEntry(round.name(), NAME, kind, round, null, DUE, cancelled);
    }

    private static Report report(Round round, String total, boolean late) {
        return new Report(
                round,
                Report.Channel.E_SAR,
                Report.State.RECEIVED,
                DUE,
                DUE,
                late,
                late ? 1 : 0,
                new BigDecimal(total),
                1);
    }

    private static Standing none(String unit) {
        return Standing.nothing(unit, NAME, null, null);
    }

    private static Standing withheld(String unit) {
        return new Standing(
                unit,
                NAME,
                null,
                null,
                1,
                false,
                AgreementStanding.State.SIGNED,
                Scorecard.State.OPEN,
                Scale.LEVEL_1_TO_5,
                null,
                List.of(),
                List.of(),
                null,
                0,
                List.of(),
                true);
    }

    private static Standing scored(String unit, String net, Report... reports) {
        Totals totals = new Totals(new BigDecimal("100.00"), new BigDecimal(net), null, new BigDecimal(net));
        return new Standing(
                unit,
                NAME,
                null,
                null,
                1,
                false,
                AgreementStanding.State.SIGNED,
                Scorecard.State.OPEN,
                Scale.LEVEL_1_TO_5,
                new Tracks<>(totals, null, null),
                List.of(reports),
                List.of(),
                null,
                0,
                List.of(),
                false);
    }

    @Test
    void coverage_counts_provinces_by_round() {
        Standing visited = new Standing(
                "TH-83",
                NAME,
                null,
                7,
                1,
                false,
                AgreementStanding.State.NONE,
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                0,
                List.of(1, 2),
                false);
        Standing not = Standing.nothing("TH-82", NAME, null, 7);

        assertThat(Coverage.of(List.of(visited, not))).containsExactly(new Coverage(7, 2, Map.of(1, 1, 2, 1)));
    }
}
