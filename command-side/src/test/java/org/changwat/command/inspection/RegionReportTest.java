package org.changwat.command.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.changwat.command.AggregateFixture;
import org.changwat.events.inspection.InspectionRoundEvent;
import org.changwat.events.inspection.InspectionVisitRecorded.Region;
import org.changwat.events.inspection.RegionReportFiled;
import org.changwat.events.inspection.RegionReportFiled.Component;
import org.changwat.events.inspection.RegionReportReturned;
import org.junit.jupiter.api.Test;

class RegionReportTest {

    private static final LocalDate IN_TIME = LocalDate.parse("2010-03-31");
    private static final LocalDate A_DAY_LATE = LocalDate.parse("2010-04-01");

    private final AggregateFixture<InspectionRound, InspectionRoundEvent> round = Rounds.fixture();

    @Test
    void a_complete_report_in_time_is_filed_without_remark() {
        assertThat(round.given(Rounds.planned())
                        .when(file(7, Rounds.whole(), IN_TIME, null))
                        .events())
                .containsExactly(Rounds.filed(7));
    }

    @Test
    void a_report_says_which_component_it_lacks() {
        assertThat(round.given(Rounds.planned())
                        .when(file(7, lacking(), IN_TIME, null))
                        .warnings())
                .containsExactly("The report of region 7 lacks POLICY_PROPOSALS; file it again with these.");
        assertThat(round.event(RegionReportFiled.class).missing()).containsExactly("POLICY_PROPOSALS");
    }

    @Test
    void a_late_report_is_marked_late() {
        assertThat(round.given(Rounds.planned())
                        .when(file(7, Rounds.whole(), A_DAY_LATE, null))
                        .warnings())
                .containsExactly(
                        "The report of region 7 was filed on 2010-04-01, after it was due on 2010-03-31; record the"
                                + " reason.");
        assertThat(round.event(RegionReportFiled.class).late()).isTrue();
    }

    @Test
    void a_region_of_another_scheme_is_not_of_this_round() {
        round.given(Rounds.planned())
                .when(new FileRegionReport(2553, 1, new Region("2560", 6), Rounds.whole(), IN_TIME, null, null, null))
                .thenRejected(
                        "inspection.report.region",
                        "There is no region 6 of scheme 2560 in this round, which was planned under scheme 2552; correct the"
                                + " region or its scheme.");
    }

    @Test
    void there_is_no_nineteenth_region() {
        round.given(Rounds.planned())
                .when(file(19, Rounds.whole(), IN_TIME, null))
                .thenRejected(
                        "inspection.report.region",
                        "There is no region 19 of scheme 2552 in this round, which was planned under scheme 2552; correct"
                                + " the region or its scheme.");
    }

    @Test
    void a_report_is_filed_once() {
        round.given(Rounds.planned(), Rounds.filed(7))
                .when(file(7, lacking(), IN_TIME, null))
                .thenRejected(
                        "inspection.entry.exists",
                        "region 7 is recorded already with other content; to correct it name its position in corrects.");
    }

    @Test
    void the_same_report_again_changes_nothing() {
        round.given(Rounds.planned(), Rounds.filed(7))
                .when(file(7, Rounds.whole(), IN_TIME, null))
                .thenNothing();
    }

    @Test
    void a_wrong_entry_is_corrected_by_its_position() {
        RegionReportFiled corrected = round.given(Rounds.planned(), Rounds.filed(3), Rounds.filed(7))
                .position(20, Rounds.ROUND, 2)
                .when(file(7, lacking(), IN_TIME, 20L))
                .event(RegionReportFiled.class);

        assertThat(corrected.corrects()).isEqualTo(20);
        assertThat(corrected.edition()).isEqualTo(2);
    }

    @Test
    void the_entry_of_another_region_is_not_corrected_with_it() {
        round.given(Rounds.planned(), Rounds.filed(3), Rounds.filed(7))
                .position(19, Rounds.ROUND, 1)
                .when(file(7, lacking(), IN_TIME, 19L))
                .thenRejected(
                        "inspection.correction",
                        "Position 19 is not the entry that stands for region 7 on IR-2553-1; name the position of its latest"
                                + " entry.");
    }

    @Test
    void a_returned_report_is_filed_anew() {
        RegionReportFiled anew = round.given(
                        Rounds.planned(), Rounds.filed(7, List.of("POLICY_PROPOSALS")), returned(7))
                .when(file(7, Rounds.whole(), A_DAY_LATE, null))
                .event(RegionReportFiled.class);

        assertThat(anew.edition()).isEqualTo(2);
        assertThat(anew.missing()).isEmpty();
        assertThat(anew.late()).isTrue();
    }

    @Test
    void a_report_that_stands_is_returned() {
        assertThat(round.given(Rounds.planned(), Rounds.filed(7))
                        .when(giveBack(7))
                        .events())
                .containsExactly(returned(7));
    }

    @Test
    void what_is_not_filed_is_not_returned() {
        round.given(Rounds.planned(), Rounds.filed(7))
                .when(giveBack(8))
                .thenRejected(
                        "inspection.report.not-filed",
                        "Region 8 has no report that stands; return it once it is filed.");
    }

    @Test
    void a_report_is_not_returned_twice() {
        round.given(Rounds.planned(), Rounds.filed(7), returned(7))
                .when(giveBack(7))
                .thenRejected(
                        "inspection.report.not-filed",
                        "Region 7 has no report that stands; return it once it is filed.");
    }

    @Test
    void a_report_is_not_filed_tomorrow() {
        round.given(Rounds.planned())
                .when(file(7, Rounds.whole(), LocalDate.parse("2022-11-03"), null))
                .thenRejected(
                        "inspection.date.ahead",
                        "filedOn is 2022-11-03, which is after today, 2022-11-02; record it once it has happened, or correct"
                                + " the date.");
    }

    @Test
    void a_return_entered_wrongly_is_corrected_by_its_position() {
        ReturnRegionReport right = new ReturnRegionReport(
                2553,
                1,
                Rounds.filed(7).region(),
                null,
                "Add the proposals",
                Rounds.filed(7).filedOn(),
                61L,
                null);
        round.given(Rounds.planned(), Rounds.filed(7), returned(7)).position(61, "IR-2553-1", 2);

        RegionReportReturned corrected = round.when(right).event(RegionReportReturned.class);
        assertThat(corrected.note()).isEqualTo("Add the proposals");
        assertThat(corrected.corrects()).isEqualTo(61L);
    }

    @Test
    void a_report_that_was_not_returned_has_no_return_to_correct() {
        round.given(Rounds.planned(), Rounds.filed(7))
                .position(61, "IR-2553-1", 1)
                .when(new ReturnRegionReport(
                        2553,
                        1,
                        Rounds.filed(7).region(),
                        null,
                        "x",
                        Rounds.filed(7).filedOn(),
                        61L,
                        null))
                .thenRejected(
                        "inspection.correction",
                        "Position 61 is not the entry that stands for region 7 on IR-2553-1; name the position of its latest entry.");
    }

    private static FileRegionReport file(int region, List<Component> components, LocalDate filedOn, Long corrects) {
        return new FileRegionReport(2553, 1, new Region("2552", region), components, filedOn, null, corrects, null);
    }

    private static List<Component> lacking() {
        return Rounds.whole().subList(0, 4);
    }

    private static ReturnRegionReport giveBack(int region) {
        return new ReturnRegionReport(
                2553, 1, new Region("2552", region), List.of("POLICY_PROPOSALS"), "Add them", A_DAY_LATE, null, null);
    }

    private static RegionReportReturned returned(int region) {
        return new RegionReportReturned(
                2553, 1, new Region("2552", region), 1, List.of("POLICY_PROPOSALS"), "Add them", A_DAY_LATE);
    }
}
