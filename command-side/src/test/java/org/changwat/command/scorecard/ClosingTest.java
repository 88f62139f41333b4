package org.changwat.command.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.changwat.command.scorecard.Samples.CARD;
import static org.changwat.command.scorecard.Samples.UNIT;
import static org.changwat.command.scorecard.Samples.YEAR;
import static org.changwat.command.scorecard.YearSamples.OPDC;
import static org.changwat.command.scorecard.YearSamples.finalized;
import static org.changwat.command.scorecard.YearSamples.submitted;

import java.time.LocalDate;
import java.util.List;
import org.changwat.events.Authority;
import org.changwat.events.Coverage;
import org.changwat.events.Round;
import org.changwat.events.Track;
import org.changwat.events.scorecard.CommissionApprovalRecorded;
import org.changwat.events.scorecard.IndicatorAssessed.Phase;
import org.changwat.events.scorecard.PaperSetReceived;
import org.changwat.events.scorecard.ScoreRecorded;
import org.changwat.events.scorecard.ScorecardEvent;
import org.changwat.events.scorecard.ScorecardFinalized;
import org.changwat.events.scorecard.ScorecardReopened;
import org.junit.jupiter.api.Test;

class ClosingTest {

    private static final LocalDate CLOSED = LocalDate.parse("2015-03-10");

    private final ScorecardFixture card = new ScorecardFixture();

    @Test
    void a_reported_and_assessed_year_is_made_final() {
        List<ScorecardEvent> events = ContestTest.scored(card)
                .given(submitted(Round.TWELVE_MONTH, "2014-10-31"), papers(2, 1))
                .whenBy("opdc", close(null))
                .events();

        assertThat(events.get(0)).isInstanceOf(ScorecardFinalized.class);
        assertThat(((ScoreRecorded) events.get(1)).track()).isEqualTo(Track.FINAL);
    }

    @Test
    void a_late_year_is_final_net_of_its_deductions() {
        List<ScorecardEvent> late = new ScorecardFixture()
                .given(YearSamples.opened())
                .when(YearSamples.submit(Round.TWELVE_MONTH, "2014-11-03", null))
                .events();
        List<ScorecardEvent> events = ContestTest.scored(card)
                .given(late.toArray(ScorecardEvent[]::new))
                .given(papers(2, 1))
                .whenBy("opdc", close(null))
                .events();

        ScorecardFinalized closed = (ScorecardFinalized) events.get(0);
        assertThat(closed.totals().gross()).isEqualTo("0.8500");
        assertThat(closed.totals().deductions()).isEqualTo("0.0500");
        assertThat(closed.totals().net()).isEqualTo("0.8000");
        assertThat(((ScoreRecorded) events.get(1)).totals().net()).isEqualTo("0.8000");
    }

    @Test
    void an_open_contest_keeps_a_card_open() {
        ContestTest.contested(card)
                .given(submitted(Round.TWELVE_MONTH, "2014-10-31"), papers(2, 1))
                .whenBy("opdc", close(null))
                .thenRejected(
                        "scorecard.finalize.open-contest",
                        "The 2557 scorecard of TH-83 cannot be made final: contests of S-3 are open; have them decided"
                                + " first, or cite the authority that closes it all the same.");
    }

    @Test
    void missing_reports_keep_a_card_open() {
        ContestTest.scored(card)
                .given(papers(1, 1))
                .whenBy("opdc", close(null))
                .thenRejected(
                        "scorecard.finalize.report-missing",
                        "The 2557 scorecard of TH-83 cannot be made final: its 12-month reports are missing (E_SAR,"
                                + " PAPER); have them submitted first, or cite the authority that closes it without them.");
    }

    @Test
    void an_authority_closes_it_all_the_same() {
        assertThat(ContestTest.contested(card).whenBy("opdc", close(OPDC)).events())
                .first()
                .isInstanceOf(ScorecardFinalized.class);
    }

    @Test
    void an_imported_card_needs_no_reports() {
        assertThat(card.given(YearSamples.opened(Coverage.PARTIAL, UNIT, List.of()))
                        .given(AssessmentTest.assessed("S-3", Phase.JOINT, "4.2500"))
                        .whenBy("opdc", close(null))
                        .events())
                .first()
                .isInstanceOf(ScorecardFinalized.class);
    }

    @Test
    void the_commission_approves_what_is_final() {
        assertThat(card.given(YearSamples.opened(), finalized())
                        .whenBy("committee", approve(null))
                        .events())
                .singleElement()
                .isEqualTo(new CommissionApprovalRecorded(UNIT, YEAR, LocalDate.parse("2015-03-20"), OPDC, null));
    }

    @Test
    void an_open_card_is_not_approved() {
        card.given(YearSamples.opened())
                .whenBy("committee", approve(null))
                .thenRejected(
                        "scorecard.card.not-final",
                        "RecordCommissionApproval does not apply to the 2557 scorecard of TH-83, which is not final; send"
                                + " FinalizeScorecard first.");
    }

    @Test
    void an_approval_is_recorded_once_and_can_be_corrected() {
        CommissionApprovalRecorded approval =
                new CommissionApprovalRecorded(UNIT, YEAR, LocalDate.parse("2015-03-19"), OPDC, null);
        card.given(YearSamples.opened(), finalized(), approval)
                .whenBy("committee", approve(null))
                .thenRejected(
                        "scorecard.approval.stands",
                        "The commission's approval of the 2557 scorecard of TH-83 is recorded already; to correct that"
                                + " entry name its position in corrects.");

        assertThat(new ScorecardFixture()
                        .given(YearSamples.opened(), finalized(), approval)
                        .position(33, CARD, 2)
                        .whenBy("committee", approve(33L))
                        .events())
                .hasSize(1);
    }

    @Test
    void a_reopened_card_takes_its_final_scores_back_and_work_again() {
        List<ScorecardEvent> events = ContestTest.scored(card)
                .given(finalized())
                .given(Recorded.score("S-3", Track.FINAL, null, "4.2500", "0.8500", "20.00"))
                .whenBy("opdc", reopen())
                .events();

        assertThat(events.get(0)).isInstanceOf(ScorecardReopened.class);
        ScoreRecorded score = (ScoreRecorded) events.get(1);
        assertThat(score.track()).isEqualTo(Track.FINAL);
        assertThat(score.from()).isEqualTo("4.2500");
        assertThat(score.to()).isNull();
        assertThat(score.totals().gross()).isNull();

        assertThat(ContestTest.scored(new ScorecardFixture())
                        .given(finalized())
                        .given(events.toArray(ScorecardEvent[]::new))
                        .whenBy("opdc", AssessmentTest.assess("S-3", Phase.JOINT, "4"))
                        .events())
                .hasSize(2);
    }

    @Test
    void a_reopening_entered_wrongly_is_corrected_by_its_position_whatever_became_of_the_card() {
        ScorecardReopened reopened = new ScorecardReopened(UNIT, YEAR, LocalDate.parse("2015-04-02"), OPDC);
        LocalDate on = LocalDate.parse("2015-04-03");
        for (boolean closedAgain : new boolean[] {false, true}) {
            ScorecardFixture corrected = new ScorecardFixture();
            corrected
                    .given(YearSamples.opened(), YearSamples.finalized(), reopened)
                    .position(53, CARD, 2);
            if (closedAgain) {
                corrected.given(YearSamples.finalized());
            }

            assertThat(corrected
                            .when(new ReopenScorecard(UNIT, YEAR, on, OPDC, 53L, "another day"))
                            .events())
                    .containsExactly(new ScorecardReopened(UNIT, YEAR, on, OPDC, 53L));
            corrected.given(new ScorecardReopened(UNIT, YEAR, on, OPDC, 53L)).when(reopen());
            if (closedAgain) {
                assertThat(corrected.events()).first().isInstanceOf(ScorecardReopened.class);
            } else {
                corrected.thenRejected(
                        "scorecard.card.not-final",
                        "ReopenScorecard does not apply to the 2557 scorecard of TH-83, which is not final; send"
                                + " FinalizeScorecard first.");
            }
        }
    }

    @Test
    void a_corrected_reopening_names_the_one_that_stands() {
        card.given(YearSamples.opened(), YearSamples.finalized())
                .position(52, CARD, 1)
                .when(new ReopenScorecard(UNIT, YEAR, null, OPDC, 52L, null))
                .thenRejected(
                        "scorecard.correction.not-standing",
                        "Position 52 is not the entry that stands for REOPENING on SC-2557-TH-83; name the position of"
                                + " its latest entry, found in the line's history.");
    }

    @Test
    void only_a_final_card_is_reopened() {
        card.given(YearSamples.opened())
                .whenBy("opdc", reopen())
                .thenRejected(
                        "scorecard.card.not-final",
                        "ReopenScorecard does not apply to the 2557 scorecard of TH-83, which is not final; send"
                                + " FinalizeScorecard first.");
    }

    @Test
    void a_final_card_takes_no_report() {
        card.given(YearSamples.opened(), finalized())
                .when(YearSamples.submit(Round.TWELVE_MONTH, "2015-03-11", null))
                .thenRejected(
                        "scorecard.card.finalized",
                        "The scorecard of TH-83 for 2557 is final and takes nothing more; have it reopened on a cited"
                                + " authority first.");
    }

    @Test
    void a_close_entered_wrongly_is_corrected_by_its_position_and_moves_no_score() {
        ScorecardFixture corrected = new ScorecardFixture();
        corrected
                .given(YearSamples.opened(Coverage.PARTIAL, UNIT, List.of()), YearSamples.finalized())
                .position(51, CARD, 1);

        List<ScorecardEvent> events = corrected
                .when(new FinalizeScorecard(UNIT, YEAR, LocalDate.parse("2015-03-12"), YearSamples.OPDC, 51L, null))
                .events();

        assertThat(events).hasSize(1);
        ScorecardFinalized event = (ScorecardFinalized) events.get(0);
        assertThat(event.finalizedOn()).isEqualTo("2015-03-12");
        assertThat(event.corrects()).isEqualTo(51L);
    }

    @Test
    void what_was_never_closed_is_not_corrected() {
        ScorecardFixture open = new ScorecardFixture();
        open.given(YearSamples.opened(Coverage.PARTIAL, UNIT, List.of()))
                .position(51, CARD, 0)
                .when(new FinalizeScorecard(UNIT, YEAR, LocalDate.parse("2015-03-12"), YearSamples.OPDC, 51L, null))
                .thenRejected(
                        "scorecard.correction.not-standing",
                        "Position 51 is not the entry that stands for FINAL on SC-2557-TH-83; name the position of its"
                                + " latest entry, found in the line's history.");
    }

    private static FinalizeScorecard close(Authority authority) {
        return new FinalizeScorecard(UNIT, YEAR, CLOSED, authority, null, null);
    }

    private static RecordCommissionApproval approve(Long corrects) {
        return new RecordCommissionApproval(UNIT, YEAR, LocalDate.parse("2015-03-20"), OPDC, corrects, null);
    }

    private static ReopenScorecard reopen() {
        return new ReopenScorecard(UNIT, YEAR, LocalDate.parse("2015-04-02"), OPDC, null, "An audit found an error");
    }

    private static PaperSetReceived papers(int sets, int discs) {
        return new PaperSetReceived(
                UNIT,
                YEAR,
                Round.TWELVE_MONTH,
                LocalDate.parse("2014-10-31"),
                sets,
                discs,
                null,
                YearSamples.DUE,
                false,
                0,
                "CLOSED-DAYS",
                null,
                null,
                List.of());
    }
}
