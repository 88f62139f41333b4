package org.changwat.command.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.changwat.command.AggregateFixture;
import org.changwat.events.Authority;
import org.changwat.events.inspection.CommitteeResolutionRecorded;
import org.changwat.events.inspection.CommitteeResolutionRecorded.Resolution;
import org.changwat.events.inspection.InspectionRoundEvent;
import org.changwat.events.inspection.InspectionVisitRecorded.Region;
import org.changwat.events.inspection.OversightBody;
import org.changwat.events.inspection.OverviewCompiled;
import org.changwat.events.inspection.OverviewForwarded;
import org.changwat.events.inspection.RegionReportReturned;
import org.junit.jupiter.api.Test;

class OverviewTest {

    private static final LocalDate COMPILED_ON = LocalDate.parse("2010-04-30");

    private final AggregateFixture<InspectionRound, InspectionRoundEvent> round = Rounds.fixture();

    @Test
    void the_reports_of_all_regions_make_a_whole_overview() {
        assertThat(round.given(Rounds.plannedAndReported())
                        .when(compile(COMPILED_ON))
                        .events())
                .containsExactly(Rounds.compiled());
    }

    @Test
    void missing_and_incomplete_regions_are_named() {
        assertThat(round.given(Rounds.planned(), Rounds.filed(1), Rounds.filed(2, List.of("POLICY_PROPOSALS")))
                        .when(compile(COMPILED_ON))
                        .warnings())
                .containsExactly(
                        "The overview of IR-2553-1 lacks the reports of regions [3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14,"
                                + " 15, 16, 17, 18]; have them filed and compile it again.",
                        "The overview of IR-2553-1 rests on incomplete reports of regions [2]; return them to be amended and"
                                + " compile it again.");
        assertThat(round.event(OverviewCompiled.class).regions()).containsExactly(1, 2);
        assertThat(round.event(OverviewCompiled.class).incompleteRegions()).containsExactly(2);
    }

    @Test
    void a_returned_report_is_missing_until_it_is_filed_anew() {
        OverviewCompiled overview = round.given(Rounds.plannedAndReported())
                .given(new RegionReportReturned(
                        2553, 1, new Region("2552", 7), 1, List.of(), "Explain", LocalDate.parse("2010-04-05")))
                .when(compile(COMPILED_ON))
                .event(OverviewCompiled.class);

        assertThat(overview.missingRegions()).containsExactly(7);
    }

    @Test
    void an_overview_after_its_day_is_late() {
        assertThat(round.given(Rounds.planned(LocalDate.parse("2010-04-29")), Rounds.filed(1))
                        .when(compile(COMPILED_ON))
                        .warnings())
                .endsWith(
                        "The overview of IR-2553-1 was compiled on 2010-04-30, after it was due on 2010-04-29; record the"
                                + " reason.");
        assertThat(round.event(OverviewCompiled.class).late()).isTrue();
    }

    @Test
    void the_same_overview_again_changes_nothing_and_a_new_report_makes_a_new_edition() {
        round.given(Rounds.plannedAndReported())
                .given(Rounds.compiled())
                .when(compile(COMPILED_ON))
                .thenNothing();

        OverviewCompiled second = round.when(compile(COMPILED_ON.plusDays(1))).event(OverviewCompiled.class);

        assertThat(second.edition()).isEqualTo(2);
    }

    @Test
    void the_secretary_and_the_pm_office_are_told_at_once_and_then_it_goes_up_in_order() {
        List<OversightBody> way = List.of(
                OversightBody.PERMANENT_SECRETARY,
                OversightBody.PMO_OFFICE,
                OversightBody.WORKING_GROUP,
                OversightBody.REGIONAL_OVERSIGHT_COMMITTEE,
                OversightBody.POLICY_SUB_BOARD,
                OversightBody.POLICY_BOARD);
        AggregateFixture<InspectionRound, InspectionRoundEvent> fixture = compiledRound();
        OversightBody from = OversightBody.INSPECTION_BUREAU;
        for (OversightBody to : way) {
            OverviewForwarded sent =
                    fixture.when(forward(from, to, COMPILED_ON)).event(OverviewForwarded.class);
            assertThat(sent.warnings()).as(to.name()).isEmpty();
            assertThat(sent.edition()).isEqualTo(1);
            fixture = compiledRound(sentAlong(way.subList(0, way.indexOf(to) + 1)));
            from = to.stage() <= 2 ? OversightBody.INSPECTION_BUREAU : to;
        }
    }

    @Test
    void a_body_passed_over_is_remarked_and_never_rejected() {
        assertThat(compiledRound(sent(OversightBody.INSPECTION_BUREAU, OversightBody.PMO_OFFICE, COMPILED_ON))
                        .when(forward(OversightBody.PMO_OFFICE, OversightBody.POLICY_BOARD, COMPILED_ON))
                        .warnings())
                .containsExactly(
                        "The overview goes to POLICY_BOARD without having passed PERMANENT_SECRETARY, WORKING_GROUP,"
                                + " REGIONAL_OVERSIGHT_COMMITTEE, POLICY_SUB_BOARD; record what was sent there, if it was.");
    }

    @Test
    void telling_one_of_the_two_later_is_remarked() {
        assertThat(compiledRound(sent(OversightBody.INSPECTION_BUREAU, OversightBody.PMO_OFFICE, COMPILED_ON))
                        .when(forward(
                                OversightBody.INSPECTION_BUREAU,
                                OversightBody.PERMANENT_SECRETARY,
                                COMPILED_ON.plusDays(3)))
                        .warnings())
                .containsExactly(
                        "The permanent secretary and the PM Office are told at once, but PERMANENT_SECRETARY on"
                                + " 2010-05-03 and the other on 2010-04-30; check the dates.");
    }

    @Test
    void the_overview_does_not_go_back_down() {
        compiledRound()
                .when(forward(OversightBody.POLICY_BOARD, OversightBody.WORKING_GROUP, COMPILED_ON))
                .thenRejected(
                        "inspection.forward.direction",
                        "WORKING_GROUP does not come after POLICY_BOARD in the order of escalation; send it to a later"
                                + " body.");
    }

    @Test
    void nothing_is_sent_on_before_it_is_compiled() {
        round.given(Rounds.planned())
                .when(forward(OversightBody.INSPECTION_BUREAU, OversightBody.PMO_OFFICE, COMPILED_ON))
                .thenRejected(
                        "inspection.overview.none",
                        "IR-2553-1 has no overview yet; compile it with CompileOverview first.");
    }

    @Test
    void the_same_sending_again_changes_nothing_and_another_day_is_a_correction() {
        OverviewForwarded sent = sent(OversightBody.INSPECTION_BUREAU, OversightBody.PMO_OFFICE, COMPILED_ON);
        compiledRound(sent)
                .when(forward(OversightBody.INSPECTION_BUREAU, OversightBody.PMO_OFFICE, COMPILED_ON))
                .thenNothing();

        compiledRound(sent)
                .when(forward(OversightBody.INSPECTION_BUREAU, OversightBody.PMO_OFFICE, COMPILED_ON.plusDays(1)))
                .thenRejected(
                        "inspection.entry.exists",
                        "PMO_OFFICE is recorded already with other content; to correct it name its position in corrects.");
    }

    @Test
    void neither_overview_nor_letter_is_of_tomorrow() {
        compiledRound()
                .when(compile(LocalDate.parse("2022-11-03")))
                .thenRejected("inspection.date.ahead", ahead("compiledOn"));
        compiledRound()
                .when(forward(OversightBody.INSPECTION_BUREAU, OversightBody.PMO_OFFICE, LocalDate.parse("2022-11-03")))
                .thenRejected("inspection.date.ahead", ahead("sentOn"));
    }

    @Test
    void an_overview_is_corrected_by_its_own_position_only() {
        CompileOverview correction = new CompileOverview(2553, 1, null, COMPILED_ON.minusDays(1), null, 20L, null);
        compiledRound()
                .position(20, Rounds.ROUND, 18)
                .when(correction)
                .thenRejected("inspection.correction", notTheEntry("overview"));

        assertThat(compiledRound()
                        .position(20, Rounds.ROUND, 19)
                        .when(correction)
                        .event(OverviewCompiled.class)
                        .corrects())
                .isEqualTo(20);
    }

    @Test
    void a_letter_is_corrected_by_its_own_position_only() {
        OverviewForwarded sent = sent(OversightBody.INSPECTION_BUREAU, OversightBody.PMO_OFFICE, COMPILED_ON);
        ForwardOverview correction = new ForwardOverview(
                2553,
                1,
                OversightBody.INSPECTION_BUREAU,
                OversightBody.PMO_OFFICE,
                "MT 0205.06/436",
                COMPILED_ON.plusDays(1),
                20L,
                null);
        compiledRound(sent)
                .position(20, Rounds.ROUND, 19)
                .when(correction)
                .thenRejected("inspection.correction", notTheEntry("PMO_OFFICE"));

        assertThat(compiledRound(sent)
                        .position(20, Rounds.ROUND, 20)
                        .when(correction)
                        .event(OverviewForwarded.class)
                        .corrects())
                .isEqualTo(20);
    }

    @Test
    void a_resolution_of_the_same_day_is_no_earlier_one_missing() {
        assertThat(compiledRound(resolved(OversightBody.REGIONAL_OVERSIGHT_COMMITTEE, "2010-09-15"))
                        .when(resolve(OversightBody.POLICY_SUB_BOARD, "2010-09-15", null))
                        .warnings())
                .isEmpty();
    }

    @Test
    void nothing_at_all_may_have_been_put_to_use() {
        assertThat(compiledRound()
                        .when(new RecordCommitteeResolution(
                                2553,
                                1,
                                OversightBody.REGIONAL_OVERSIGHT_COMMITTEE,
                                Resolution.AGREED,
                                null,
                                BigDecimal.ZERO,
                                authority("2010-09-15"),
                                null,
                                null,
                                null))
                        .events())
                .hasSize(1);
    }

    @Test
    void the_overview_does_not_stay_where_it_is() {
        compiledRound()
                .when(forward(OversightBody.WORKING_GROUP, OversightBody.WORKING_GROUP, COMPILED_ON))
                .thenRejected(
                        "inspection.forward.direction",
                        "WORKING_GROUP does not come after WORKING_GROUP in the order of escalation; send it to a later"
                                + " body.");
    }

    @Test
    void a_resolution_ahead_of_the_oversight_committees_warns_and_never_rejects() {
        assertThat(compiledRound()
                        .when(resolve(OversightBody.POLICY_BOARD, "2010-09-15", null))
                        .warnings())
                .containsExactly("POLICY_BOARD resolved on 2010-09-15 ahead of REGIONAL_OVERSIGHT_COMMITTEE,"
                        + " POLICY_SUB_BOARD; record their resolutions, if there are any.");
    }

    @Test
    void resolutions_in_order_draw_no_remark() {
        assertThat(compiledRound(
                                resolved(OversightBody.REGIONAL_OVERSIGHT_COMMITTEE, "2010-06-01"),
                                resolved(OversightBody.POLICY_SUB_BOARD, "2010-08-17"))
                        .when(resolve(OversightBody.POLICY_BOARD, "2010-09-15", null))
                        .events())
                .containsExactly(resolved(OversightBody.POLICY_BOARD, "2010-09-15"));
    }

    @Test
    void an_earlier_body_that_resolved_later_was_passed_all_the_same() {
        assertThat(compiledRound(resolved(OversightBody.REGIONAL_OVERSIGHT_COMMITTEE, "2010-09-16"))
                        .when(resolve(OversightBody.POLICY_SUB_BOARD, "2010-09-15", null))
                        .warnings())
                .containsExactly(
                        "POLICY_SUB_BOARD resolved on 2010-09-15 ahead of REGIONAL_OVERSIGHT_COMMITTEE; record their"
                                + " resolutions, if there are any.");
    }

    @Test
    void a_resolution_without_an_overview_is_remarked() {
        assertThat(round.given(Rounds.planned())
                        .when(resolve(OversightBody.REGIONAL_OVERSIGHT_COMMITTEE, "2010-09-15", null))
                        .warnings())
                .containsExactly(
                        "A resolution on the overview of IR-2553-1 is recorded, though the ledger holds no overview;"
                                + " record it with CompileOverview.");
        assertThat(round.event(CommitteeResolutionRecorded.class).edition()).isNull();
    }

    @Test
    void the_secretary_passes_no_resolutions() {
        compiledRound()
                .when(resolve(OversightBody.PERMANENT_SECRETARY, "2010-09-15", null))
                .thenRejected(
                        "inspection.resolution.body",
                        "PERMANENT_SECRETARY passes no resolutions on the overview; name REGIONAL_OVERSIGHT_COMMITTEE,"
                                + " POLICY_SUB_BOARD or POLICY_BOARD.");
    }

    @Test
    void more_than_all_cannot_be_put_to_use() {
        compiledRound()
                .when(new RecordCommitteeResolution(
                        2553,
                        1,
                        OversightBody.REGIONAL_OVERSIGHT_COMMITTEE,
                        Resolution.AGREED,
                        null,
                        new BigDecimal("100.01"),
                        authority("2010-09-15"),
                        null,
                        null,
                        null))
                .thenRejected(
                        "inspection.resolution.share",
                        "The share put to use, 100.01, is not between 0 and 100; give it per cent.");
    }

    @Test
    void a_wrong_date_of_a_resolution_is_corrected_and_keeps_its_number() {
        CommitteeResolutionRecorded corrected = compiledRound(
                        resolved(OversightBody.REGIONAL_OVERSIGHT_COMMITTEE, "2010-06-01"))
                .position(30, Rounds.ROUND, 20)
                .when(resolve(OversightBody.REGIONAL_OVERSIGHT_COMMITTEE, "2010-06-02", 30L))
                .event(CommitteeResolutionRecorded.class);

        assertThat(corrected.no()).isEqualTo(1);
        assertThat(corrected.decidedOn()).isEqualTo("2010-06-02");
        assertThat(corrected.corrects()).isEqualTo(30);
    }

    @Test
    void a_body_may_resolve_again_on_another_day() {
        CommitteeResolutionRecorded second = compiledRound(
                        resolved(OversightBody.REGIONAL_OVERSIGHT_COMMITTEE, "2010-06-01"))
                .when(resolve(OversightBody.REGIONAL_OVERSIGHT_COMMITTEE, "2010-07-01", null))
                .event(CommitteeResolutionRecorded.class);

        assertThat(second.no()).isEqualTo(2);
    }

    private AggregateFixture<InspectionRound, InspectionRoundEvent> compiledRound(InspectionRoundEvent... then) {
        return Rounds.fixture()
                .given(Rounds.plannedAndReported())
                .given(Rounds.compiled())
                .given(then);
    }

    private static String ahead(String member) {
        return member
                + " is 2022-11-03, which is after today, 2022-11-02; record it once it has happened, or correct the date.";
    }

    private static String notTheEntry(String entry) {
        return "Position 20 is not the entry that stands for " + entry
                + " on IR-2553-1; name the position of its latest entry.";
    }

    private static CompileOverview compile(LocalDate on) {
        return new CompileOverview(2553, 1, null, on, null, null, null);
    }

    private static ForwardOverview forward(OversightBody from, OversightBody to, LocalDate on) {
        return new ForwardOverview(2553, 1, from, to, "MT 0205.06/436", on, null, null);
    }

    private static OverviewForwarded sent(OversightBody from, OversightBody to, LocalDate on) {
        return new OverviewForwarded(2553, 1, 1, from, to, "MT 0205.06/436", on, null, List.of());
    }

    private static InspectionRoundEvent[] sentAlong(List<OversightBody> way) {
        return way.stream()
                .map(to -> sent(OversightBody.INSPECTION_BUREAU, to, COMPILED_ON))
                .toArray(InspectionRoundEvent[]::new);
    }

    private static Authority authority(String date) {
        return new Authority("POLICY_BOARD", "3/2553", "MT 0212.1/45", LocalDate.parse(date));
    }

    private static RecordCommitteeResolution resolve(OversightBody body, String date, Long corrects) {
        return new RecordCommitteeResolution(
                2553,
                1,
                body,
                Resolution.AGREED,
                null,
                new BigDecimal("100.00"),
                authority(date),
                null,
                corrects,
                null);
    }

    private static CommitteeResolutionRecorded resolved(OversightBody body, String date) {
        return new CommitteeResolutionRecorded(
                2553,
                1,
                1,
                body,
                1,
                Resolution.AGREED,
                null,
                new BigDecimal("100.00"),
                LocalDate.parse(date),
                authority(date),
                null,
                List.of());
    }
}
