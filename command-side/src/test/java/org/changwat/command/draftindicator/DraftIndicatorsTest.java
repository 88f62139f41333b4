package org.changwat.command.draftindicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.changwat.command.AggregateFixture;
import org.changwat.command.RuleMessages;
import org.changwat.events.AgreementLine;
import org.changwat.events.Authority;
import org.changwat.events.Coverage;
import org.changwat.events.Criteria;
import org.changwat.events.LineLevel;
import org.changwat.events.LocalizedText;
import org.changwat.events.agreement.AgreementProposed;
import org.changwat.events.draftindicator.DraftIndicatorEvent;
import org.changwat.events.draftindicator.DraftIndicatorsAnalysed;
import org.changwat.events.draftindicator.DraftIndicatorsAnalysed.Remark;
import org.changwat.events.draftindicator.DraftIndicatorsDecided;
import org.changwat.events.draftindicator.DraftIndicatorsDecided.Decision;
import org.changwat.events.draftindicator.DraftIndicatorsNotified;
import org.changwat.events.draftindicator.DraftIndicatorsSubmitted;
import org.junit.jupiter.api.Test;

class DraftIndicatorsTest {

    private static final String DRAFTS = "DI-2566-TH-83";
    private static final LocalDate RECEIVED = LocalDate.parse("2022-10-03");
    private static final LocalDate ANALYSED = LocalDate.parse("2022-10-10");

    private final AggregateFixture<DraftIndicators, DraftIndicatorEvent> drafts = fixture();

    @Test
    void a_province_sends_its_drafts_before_its_agreement() {
        assertThat(drafts.when(submit("TH-83", lines("60.00", "40.00"), null)).events())
                .containsExactly(submitted(1, lines("60.00", "40.00")));
    }

    @Test
    void drafts_that_weigh_too_much_are_remarked() {
        assertThat(drafts.when(submit("TH-83", lines("60.00", "40.01"), null)).warnings())
                .containsExactly("The drafts of TH-83 weigh 100.01 in all, more than 100; balance them.");
    }

    @Test
    void drafts_after_the_agreement_are_remarked() {
        AgreementProposed agreement = new AgreementProposed(
                "TH-83", 2566, Coverage.WHOLE, 1, "K60", null, null, lines("100.00"), RECEIVED, List.of());

        assertThat(drafts.elsewhere(agreement, 0)
                        .when(submit("TH-83", lines("100.00"), null))
                        .warnings())
                .containsExactly("PA-2566-TH-83 stands already, so these drafts come after it; ask for a change of its"
                        + " indicators instead.");
    }

    @Test
    void bangkok_sends_none() {
        drafts.when(submit("TH-10", lines("100.00"), null))
                .thenRejected(
                        "draft-indicator.unit",
                        "TH-10 is not evaluated; name a province, cluster or agency by its code, such as TH-83.");
    }

    @Test
    void drafts_name_their_lines() {
        drafts.when(submit("TH-83", List.of(), null))
                .thenRejected(
                        "draft-indicator.lines",
                        "The drafts of TH-83 name no line, or one twice; name each line once.");
    }

    @Test
    void the_same_drafts_again_change_nothing_and_others_are_a_correction() {
        drafts.given(submitted(1, lines("100.00")))
                .when(submit("TH-83", lines("100.00"), null))
                .thenNothing();

        drafts.when(submit("TH-83", lines("90.00"), null))
                .thenRejected(
                        "draft-indicator.entry.exists",
                        "the submission of TH-83 is recorded already with other content; to correct it name its position in"
                                + " corrects.");
    }

    @Test
    void a_correction_keeps_the_edition_and_its_analysis() {
        DraftIndicatorsSubmitted corrected = drafts.given(submitted(1, lines("100.00")), analysed())
                .position(3, DRAFTS, 0)
                .when(submit("TH-83", lines("90.00"), 3L))
                .event(DraftIndicatorsSubmitted.class);

        assertThat(corrected.edition()).isEqualTo(1);
        assertThat(fixture()
                        .given(submitted(1, lines("100.00")), analysed(), corrected)
                        .when(approve("STEERING_COMMITTEE", Decision.APPROVED, null))
                        .event(DraftIndicatorsDecided.class)
                        .lines())
                .isEqualTo(lines("90.00"));
    }

    @Test
    void the_drafts_are_analysed_line_by_line() {
        assertThat(drafts.given(submitted(1, lines("100.00")))
                        .when(analyse("P-1", ANALYSED, null))
                        .events())
                .containsExactly(analysed());
    }

    @Test
    void remarks_are_on_lines_that_were_sent() {
        drafts.given(submitted(1, lines("100.00")))
                .when(analyse("P-9", ANALYSED, null))
                .thenRejected("draft-indicator.remarks", "The drafts of TH-83 have no lines P-9; correct the line.");
    }

    @Test
    void an_analysis_follows_the_drafts() {
        drafts.given(submitted(1, lines("100.00")))
                .when(analyse("P-1", RECEIVED.minusDays(1), null))
                .thenRejected(
                        "draft-indicator.date.order",
                        "analysedOn of TH-83 is 2022-10-02, before the step that precedes it on 2022-10-03; correct the"
                                + " date.");
    }

    @Test
    void an_analysis_is_not_made_tomorrow() {
        drafts.given(submitted(1, lines("100.00")))
                .when(analyse("P-1", LocalDate.parse("2022-11-03"), null))
                .thenRejected(
                        "draft-indicator.date.ahead",
                        "analysedOn is 2022-11-03, which is after today, 2022-11-02; record it once it has happened, or"
                                + " correct the date.");
    }

    @Test
    void a_wrong_analysis_is_corrected_by_its_position_and_no_other_entry() {
        drafts.given(submitted(1, lines("100.00")), analysed())
                .position(3, DRAFTS, 0)
                .when(analyse("P-1", ANALYSED.plusDays(1), 3L))
                .thenRejected(
                        "draft-indicator.correction",
                        "Position 3 is not the entry that stands for the analysis on DI-2566-TH-83; name the position of its"
                                + " latest entry.");

        assertThat(drafts.position(4, DRAFTS, 1)
                        .when(analyse("P-1", ANALYSED.plusDays(1), 4L))
                        .event(DraftIndicatorsAnalysed.class)
                        .analysedOn())
                .isEqualTo("2022-10-11");
    }

    @Test
    void the_committee_and_then_the_sub_commission_approve_what_was_sent() {
        assertThat(drafts.given(submitted(1, lines("100.00")), analysed())
                        .when(approve("STEERING_COMMITTEE", Decision.APPROVED, null))
                        .events())
                .containsExactly(decided("STEERING_COMMITTEE", Decision.APPROVED, lines("100.00")));

        assertThat(fixture()
                        .given(
                                submitted(1, lines("100.00")),
                                analysed(),
                                decided("STEERING_COMMITTEE", Decision.APPROVED, lines("100.00")))
                        .when(approve("SUB_COMMISSION", Decision.APPROVED_WITH_CHANGES, lines("95.00")))
                        .event(DraftIndicatorsDecided.class)
                        .lines())
                .isEqualTo(lines("95.00"));
    }

    @Test
    void nothing_is_decided_before_it_is_analysed() {
        drafts.given(submitted(1, lines("100.00")))
                .when(approve("STEERING_COMMITTEE", Decision.APPROVED, null))
                .thenRejected(
                        "draft-indicator.not-analysed",
                        "The drafts of TH-83 are not analysed yet; record AnalyseDraftIndicators first.");
    }

    @Test
    void an_approval_with_changes_gives_the_lines_and_no_other_does() {
        drafts.given(submitted(1, lines("100.00")), analysed())
                .when(approve("STEERING_COMMITTEE", Decision.APPROVED_WITH_CHANGES, null))
                .thenRejected("draft-indicator.changed-lines", changedLines("APPROVED_WITH_CHANGES"));

        drafts.when(approve("STEERING_COMMITTEE", Decision.APPROVED, lines("100.00")))
                .thenRejected("draft-indicator.changed-lines", changedLines("APPROVED"));
    }

    @Test
    void drafts_that_went_back_are_sent_anew_and_analysed_anew() {
        DraftIndicatorsDecided returned = decided("STEERING_COMMITTEE", Decision.RETURNED, List.of());
        drafts.given(submitted(1, lines("100.00")), analysed(), returned)
                .when(approve("SUB_COMMISSION", Decision.APPROVED, null))
                .thenRejected(
                        "draft-indicator.returned",
                        "The drafts of TH-83 went back; have them sent anew with SubmitDraftIndicators first.");

        DraftIndicatorsSubmitted anew =
                drafts.when(submit("TH-83", lines("90.00"), null)).event(DraftIndicatorsSubmitted.class);

        assertThat(anew.edition()).isEqualTo(2);
        fixture()
                .given(submitted(1, lines("100.00")), analysed(), returned, anew)
                .when(approve("STEERING_COMMITTEE", Decision.APPROVED, null))
                .thenRejected(
                        "draft-indicator.not-analysed",
                        "The drafts of TH-83 are not analysed yet; record AnalyseDraftIndicators first.");
    }

    @Test
    void the_province_is_told_what_was_decided() {
        assertThat(drafts.given(
                                submitted(1, lines("100.00")),
                                analysed(),
                                decided("STEERING_COMMITTEE", Decision.APPROVED, lines("100.00")))
                        .when(tell(LocalDate.parse("2022-10-20")))
                        .events())
                .containsExactly(new DraftIndicatorsNotified(
                        "TH-83", 2566, 1, "NR 1200/1", LocalDate.parse("2022-10-20"), null));
    }

    @Test
    void nobody_is_told_before_anything_is_decided() {
        drafts.given(submitted(1, lines("100.00")), analysed())
                .when(tell(LocalDate.parse("2022-10-20")))
                .thenRejected(
                        "draft-indicator.undecided",
                        "Nothing is decided yet on the drafts of TH-83; record it with ApproveDraftIndicators first.");
    }

    @Test
    void nor_on_a_day_before_the_decision() {
        drafts.given(
                        submitted(1, lines("100.00")),
                        analysed(),
                        decided("STEERING_COMMITTEE", Decision.APPROVED, lines("100.00")))
                .when(tell(LocalDate.parse("2022-10-14")))
                .thenRejected(
                        "draft-indicator.date.order",
                        "notifiedOn of TH-83 is 2022-10-14, before the step that precedes it on 2022-10-15; correct the"
                                + " date.");
    }

    @Test
    void lines_that_were_changed_on_approval_are_named_once_each() {
        AgreementLine line = lines("50.00").get(0);
        drafts.given(submitted(1, lines("100.00")), analysed())
                .when(approve("STEERING_COMMITTEE", Decision.APPROVED_WITH_CHANGES, List.of(line, line)))
                .thenRejected(
                        "draft-indicator.lines",
                        "The drafts of TH-83 name no line, or one twice; name each line once.");
    }

    @Test
    void a_notice_is_corrected_by_its_position_after_every_step_before_it() {
        drafts.given(
                        submitted(1, lines("100.00")),
                        analysed(),
                        decided("STEERING_COMMITTEE", Decision.APPROVED, lines("100.00")),
                        new DraftIndicatorsNotified("TH-83", 2566, 1, "NR 1200/9", LocalDate.parse("2022-10-20"), null))
                .position(8, DRAFTS, 3);

        assertThat(drafts.when(new NotifyDraftIndicators(
                                "TH-83", 2566, "NR 1200/1", LocalDate.parse("2022-10-20"), 8L, null))
                        .events())
                .containsExactly(
                        new DraftIndicatorsNotified("TH-83", 2566, 1, "NR 1200/1", LocalDate.parse("2022-10-20"), 8L));
    }

    @Test
    void a_decision_on_drafts_sent_anew_is_corrected_by_its_position() {
        drafts.given(
                        submitted(1, lines("100.00")),
                        analysed(),
                        decided("STEERING_COMMITTEE", Decision.RETURNED, List.of()),
                        submitted(2, lines("90.00")),
                        analysed(),
                        decided("STEERING_COMMITTEE", Decision.APPROVED, lines("90.00")))
                .position(8, DRAFTS, 5);

        assertThat(drafts.when(new ApproveDraftIndicators(
                                "TH-83",
                                2566,
                                Decision.APPROVED_WITH_CHANGES,
                                lines("80.00"),
                                authority("STEERING_COMMITTEE"),
                                null,
                                8L,
                                null))
                        .event(DraftIndicatorsDecided.class)
                        .corrects())
                .isEqualTo(8);
    }

    @Test
    void drafts_that_were_never_sent_are_unknown() {
        drafts.when(analyse("P-1", ANALYSED, null)).thenUnknown();
    }

    @Test
    void every_rule_says_what_is_wrong_in_both_languages() {
        RuleMessages.holdForEveryRuleOf(DraftIndicators.class);
    }

    private static AggregateFixture<DraftIndicators, DraftIndicatorEvent> fixture() {
        return new AggregateFixture<>(DraftIndicators.class);
    }

    private static String changedLines(String decision) {
        return "Decision " + decision
                + " on the drafts of TH-83 gives lines where it should not, or none where it should; give lines with"
                + " APPROVED_WITH_CHANGES only.";
    }

    private static List<AgreementLine> lines(String... weights) {
        return IntStream.range(0, weights.length)
                .mapToObj(index -> new AgreementLine(
                        "P-" + (index + 1),
                        "1." + (index + 1),
                        new LocalizedText("ตัวชี้วัด", "Indicator"),
                        LineLevel.PROVINCE,
                        "EFFECTIVENESS",
                        new BigDecimal(weights[index]),
                        new Criteria.Milestone(List.of(new Criteria.Step(1, new LocalizedText("แผน", "Plan")))),
                        List.of(),
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        List.of()))
                .toList();
    }

    private static SubmitDraftIndicators submit(String unit, List<AgreementLine> lines, Long corrects) {
        return new SubmitDraftIndicators(unit, 2566, lines, RECEIVED, null, corrects, null);
    }

    private static DraftIndicatorsSubmitted submitted(int edition, List<AgreementLine> lines) {
        return new DraftIndicatorsSubmitted("TH-83", 2566, lines, edition, RECEIVED, List.of(), null, List.of());
    }

    private static AnalyseDraftIndicators analyse(String line, LocalDate on, Long corrects) {
        return new AnalyseDraftIndicators(
                "TH-83", 2566, "Fit", List.of(new Remark(line, "Target is low")), on, corrects, null);
    }

    private static DraftIndicatorsAnalysed analysed() {
        return new DraftIndicatorsAnalysed(
                "TH-83", 2566, 1, "Fit", List.of(new Remark("P-1", "Target is low")), ANALYSED, null);
    }

    private static Authority authority(String body) {
        return new Authority(body, "1/2566", null, LocalDate.parse("2022-10-15"));
    }

    private static ApproveDraftIndicators approve(String body, Decision decision, List<AgreementLine> lines) {
        return new ApproveDraftIndicators("TH-83", 2566, decision, lines, authority(body), null, null, null);
    }

    private static DraftIndicatorsDecided decided(String body, Decision decision, List<AgreementLine> lines) {
        return new DraftIndicatorsDecided(
                "TH-83", 2566, 1, decision, lines, LocalDate.parse("2022-10-15"), authority(body), null);
    }

    private static NotifyDraftIndicators tell(LocalDate on) {
        return new NotifyDraftIndicators("TH-83", 2566, "NR 1200/1", on, null, null);
    }
}
