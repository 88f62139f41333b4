package org.changwat.command.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.changwat.command.scorecard.AssessmentTest.assess;
import static org.changwat.command.scorecard.AssessmentTest.assessed;
import static org.changwat.command.scorecard.Samples.CARD;
import static org.changwat.command.scorecard.Samples.UNIT;
import static org.changwat.command.scorecard.Samples.YEAR;
import static org.changwat.command.scorecard.Samples.decimal;
import static org.changwat.command.scorecard.YearSamples.OPDC;
import static org.changwat.command.scorecard.YearSamples.noTotals;
import static org.changwat.command.scorecard.YearSamples.opened;

import java.time.LocalDate;
import java.util.List;
import org.changwat.events.Track;
import org.changwat.events.scorecard.ContestResolved;
import org.changwat.events.scorecard.ContestResolved.Decision;
import org.changwat.events.scorecard.IndicatorAssessed.Assessor;
import org.changwat.events.scorecard.IndicatorAssessed.Phase;
import org.changwat.events.scorecard.ScoreContested;
import org.changwat.events.scorecard.ScoreRecorded;
import org.changwat.events.scorecard.ScoreRecorded.Nature;
import org.changwat.events.scorecard.ScorecardEvent;
import org.changwat.events.scorecard.ScoresAnnounced;
import org.junit.jupiter.api.Test;

class ContestTest {

    private static final LocalDate ANNOUNCED = LocalDate.parse("2015-02-10");

    private final ScorecardFixture card = new ScorecardFixture();

    @Test
    void an_announcement_keeps_the_scores_that_were_told() {
        List<ScorecardEvent> events = scored(card)
                .whenBy("opdc", new AnnounceScores(UNIT, YEAR, ANNOUNCED, OPDC, null, null))
                .events();

        ScoresAnnounced announced = (ScoresAnnounced) events.get(0);
        assertThat(announced.scores())
                .containsExactly(new ScoresAnnounced.AnnouncedScore("S-3", decimal("4.2500"), decimal("0.8500")));
        assertThat(announced.totals().gross()).isEqualTo("0.8500");
    }

    @Test
    void there_must_be_a_score_to_announce() {
        card.given(opened())
                .whenBy("opdc", new AnnounceScores(UNIT, YEAR, ANNOUNCED, OPDC, null, null))
                .thenRejected(
                        "scorecard.announcement.nothing-scored",
                        "The 2557 scores of TH-83 cannot be announced: no line bears an evaluator score; assess its lines"
                                + " first.");
    }

    @Test
    void scores_are_announced_once() {
        announced(card)
                .whenBy("opdc", new AnnounceScores(UNIT, YEAR, ANNOUNCED, OPDC, null, null))
                .thenRejected(
                        "scorecard.announcement.stands",
                        "The 2557 scores of TH-83 were announced on 2015-02-10 already; to correct that entry name its"
                                + " position in corrects.");
    }

    @Test
    void an_announced_score_is_contested() {
        List<ScorecardEvent> events =
                announced(card).when(contest("2015-02-16", "5", null)).events();

        ScoreContested contested = (ScoreContested) events.get(0);
        assertThat(events).as("the score stands until it is decided").hasSize(1);
        assertThat(contested.claimed()).isEqualTo("5.0000");
        assertThat(contested.announced()).isEqualTo("4.2500");
    }

    @Test
    void a_score_nobody_announced_is_not_contested() {
        scored(card)
                .when(contest("2015-02-16", "5", null))
                .thenRejected(
                        "scorecard.contest.not-announced",
                        "The score of S-3 cannot be contested on 2015-02-16: scores were announced on - (a dash means not"
                                + " yet); contest it once they are announced.");
    }

    @Test
    void a_contest_after_the_window_is_rejected() {
        announced(card)
                .when(contest("2015-03-01", "5", null))
                .thenRejected(
                        "scorecard.contest.window",
                        "The contest of S-3 received on 2015-03-01 is outside the window, which runs from 2015-02-01 to"
                                + " 2015-02-28 (a dash means from the announcement); ask OPDC to amend the calendar if it"
                                + " is to be heard.");
    }

    @Test
    void a_line_has_one_open_contest() {
        contested(card)
                .when(contest("2015-02-17", "4.5", null))
                .thenRejected(
                        "scorecard.contest.open-already",
                        "The score of S-3 is contested already, since 2015-02-16; wait for that contest to be decided, or"
                                + " name its position in corrects.");
    }

    @Test
    void an_open_contest_is_corrected() {
        assertThat(contested(card)
                        .position(70, CARD, 4)
                        .when(contest("2015-02-16", "4.5", 70L))
                        .events())
                .singleElement()
                .isInstanceOf(ScoreContested.class);
    }

    @Test
    void an_upheld_contest_sets_the_claimed_score() {
        List<ScorecardEvent> events = contested(card)
                .whenBy("committee", resolve(Decision.UPHELD, null, null))
                .events();

        assertThat(((ContestResolved) events.get(0)).score()).isEqualTo("5.0000");
        ScoreRecorded score = (ScoreRecorded) events.get(1);
        assertThat(score.track()).isEqualTo(Track.EVALUATOR);
        assertThat(score.from()).isEqualTo("4.2500");
        assertThat(score.to()).isEqualTo("5.0000");
        assertThat(score.nature()).isEqualTo(Nature.CHANGE);
        assertThat(score.derivation().parts().get(0).rule()).isEqualTo("CONTEST_RESOLUTION");
    }

    @Test
    void a_partly_upheld_contest_sets_the_score_that_was_decided() {
        List<ScorecardEvent> events = contested(card)
                .whenBy("committee", resolve(Decision.PARTLY_UPHELD, "4.5", null))
                .events();

        assertThat(((ScoreRecorded) events.get(1)).to()).isEqualTo("4.5000");
    }

    @Test
    void a_dismissed_contest_changes_no_score() {
        assertThat(contested(card)
                        .whenBy("committee", resolve(Decision.DISMISSED, null, null))
                        .events())
                .singleElement()
                .isInstanceOf(ContestResolved.class);
    }

    @Test
    void a_decision_fits_its_score() {
        contested(card)
                .whenBy("committee", resolve(Decision.DISMISSED, "4.5", null))
                .thenRejected(
                        "scorecard.contest.score-fit",
                        "Decision DISMISSED on the contest of S-3 does not fit score 4.5 (claimed: 5.0000); leave the"
                                + " score out where upheld or dismissed, and give another than the claimed one where partly"
                                + " upheld.");
    }

    @Test
    void a_decided_score_is_on_the_scale() {
        contested(card)
                .whenBy("committee", resolve(Decision.PARTLY_UPHELD, "5.0001", null))
                .thenRejected(
                        "scorecard.assessment.out-of-scale",
                        "Score 5.0001 of S-3 is outside the scale LEVEL_1_TO_5; give a score from 1.0000 to 5.0000.");
    }

    @Test
    void a_corrected_decision_names_the_one_that_stands() {
        contested(card)
                .given(resolved("5.0000"))
                .position(80, CARD, 4)
                .whenBy("committee", resolve(Decision.DISMISSED, null, 80L))
                .thenRejected(
                        "scorecard.correction.not-standing",
                        "Position 80 is not the entry that stands for S-3 on SC-2557-TH-83; name the position of its latest"
                                + " entry, found in the line's history.");
    }

    @Test
    void there_is_a_contest_to_decide() {
        announced(card)
                .whenBy("committee", resolve(Decision.UPHELD, null, null))
                .thenRejected(
                        "scorecard.contest.none-open",
                        "There is no open contest on line S-3; have the unit send ContestScore first, or name the position"
                                + " of the decision to be corrected in corrects.");
    }

    @Test
    void nobody_decides_their_own_contest() {
        announced(card)
                .givenBy("malee", contestEvent())
                .whenBy("malee", resolve(Decision.UPHELD, null, null))
                .thenRejected(
                        "scorecard.actor.judges-own-work",
                        "malee submitted work on line S-3 and cannot verify or assess it; have another evaluator do it.");
    }

    @Test
    void a_corrected_decision_is_a_correction_of_the_score() {
        List<ScorecardEvent> events = contested(card)
                .given(resolved("5.0000"))
                .given(Recorded.score("S-3", Track.EVALUATOR, "4.2500", "5.0000", "1.0000", "20.00"))
                .position(80, CARD, 5)
                .whenBy("committee", resolve(Decision.DISMISSED, null, 80L))
                .events();

        ScoreRecorded score = (ScoreRecorded) events.get(1);
        assertThat(score.to()).as("the joint assessment rules again").isEqualTo("4.2500");
        assertThat(score.nature()).isEqualTo(Nature.CORRECTION);
    }

    @Test
    void a_joint_assessment_made_afterwards_rules_again() {
        List<ScorecardEvent> events = contested(card)
                .given(resolved("5.0000"))
                .given(Recorded.score("S-3", Track.EVALUATOR, "4.2500", "5.0000", "1.0000", "20.00"))
                .whenBy("opdc", assess("S-3", Phase.JOINT, "4.75"))
                .events();

        assertThat(((ScoreRecorded) events.get(1)).to()).isEqualTo("4.7500");
    }

    @Test
    void correcting_the_assessment_that_was_contested_does_not_undo_the_decision() {
        assertThat(contested(card)
                        .given(resolved("5.0000"))
                        .given(Recorded.score("S-3", Track.EVALUATOR, "4.2500", "5.0000", "1.0000", "20.00"))
                        .position(90, CARD, 1)
                        .whenBy(
                                "opdc",
                                new AssessIndicator(
                                        UNIT,
                                        YEAR,
                                        "S-3",
                                        Assessor.OPDC,
                                        Phase.JOINT,
                                        decimal("4.0000"),
                                        Samples.DONE_ON,
                                        "As seen",
                                        Samples.LETTER,
                                        90L,
                                        null))
                        .events())
                .hasSize(1);
    }

    /** Opened, assessed at 1, scored at 2. */
    static ScorecardFixture scored(ScorecardFixture fixture) {
        return fixture.given(opened(), assessed("S-3", Phase.JOINT, "4.2500"))
                .given(Recorded.score("S-3", Track.EVALUATOR, null, "4.2500", "0.8500", "20.00"));
    }

    /** And announced at 3. */
    static ScorecardFixture announced(ScorecardFixture fixture) {
        return scored(fixture).given(new ScoresAnnounced(UNIT, YEAR, ANNOUNCED, OPDC, List.of(), noTotals(), null));
    }

    /** And contested at 4. */
    static ScorecardFixture contested(ScorecardFixture fixture) {
        return announced(fixture).given(contestEvent());
    }

    private static ScoreContested contestEvent() {
        return new ScoreContested(
                UNIT,
                YEAR,
                "S-3",
                decimal("5.0000"),
                decimal("4.2500"),
                "Step 5 was done",
                LocalDate.parse("2015-02-16"),
                null);
    }

    private static ContestResolved resolved(String score) {
        return new ContestResolved(
                UNIT,
                YEAR,
                "S-3",
                Decision.UPHELD,
                decimal(score),
                LocalDate.parse("2015-02-25"),
                OPDC,
                "Proved",
                null);
    }

    private static ContestScore contest(String receivedOn, String claimed, Long corrects) {
        return new ContestScore(
                UNIT, YEAR, "S-3", decimal(claimed), "Step 5 was done", LocalDate.parse(receivedOn), corrects, null);
    }

    private static ResolveContest resolve(Decision decision, String score, Long corrects) {
        return new ResolveContest(
                UNIT,
                YEAR,
                "S-3",
                decision,
                score == null ? null : decimal(score),
                LocalDate.parse("2015-02-25"),
                OPDC,
                "Seen again",
                corrects,
                null);
    }
}
