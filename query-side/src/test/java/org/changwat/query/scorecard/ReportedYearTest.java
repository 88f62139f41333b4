package org.changwat.query.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.changwat.events.Authority;
import org.changwat.events.DomainEvent;
import org.changwat.events.Round;
import org.changwat.events.framework.PenaltyRule.Basis;
import org.changwat.events.scorecard.CommissionApprovalRecorded;
import org.changwat.events.scorecard.MilestoneWithdrawn;
import org.changwat.events.scorecard.PaperSetReceived;
import org.changwat.events.scorecard.PenaltyApplied;
import org.changwat.events.scorecard.PenaltyWaived;
import org.changwat.events.scorecard.PenaltyWithdrawn;
import org.changwat.events.scorecard.ScorecardReopened;
import org.changwat.events.scorecard.SelfAssessmentAccepted;
import org.changwat.events.scorecard.SelfAssessmentReturned;
import org.changwat.events.scorecard.SelfAssessmentSubmitted;
import org.changwat.events.scorecard.SurveyResultRecorded;
import org.changwat.query.history.Moment;
import org.changwat.query.projection.Recorded;
import org.changwat.query.samples.GoldenEvents;
import org.changwat.query.samples.PhuketYear;
import org.changwat.query.samples.RememberedLog;
import org.junit.jupiter.api.Test;

/** What a year adds to a card beside the work on its lines. */
class ReportedYearTest {

    private static final ScorecardProjection CARDS = new ScorecardProjection();
    private static final Scorecard CLOSED = ScorecardTest.scorecards(PhuketYear.closed())
            .card(PhuketYear.YEAR, PhuketYear.UNIT, Moment.NOW)
            .orElseThrow();
    private static final LocalDate MARCH = LocalDate.parse("2015-03-30");

    @Test
    void a_late_paper_set_shows_with_what_it_cost_until_it_is_waived() throws IOException {
        Scorecard late = after(CLOSED, golden(PaperSetReceived.class), golden(PenaltyApplied.class));

        assertThat(late.reports())
                .containsExactly(new Report(
                        Round.TWELVE_MONTH,
                        Report.Channel.PAPER,
                        Report.State.RECEIVED,
                        LocalDate.parse("2014-11-03"),
                        LocalDate.parse("2014-10-31"),
                        true,
                        1,
                        null,
                        999));
        assertThat(late.penalties())
                .containsExactly(new Penalty("PAPER_LATE", new BigDecimal("0.0500"), Basis.PER_WORKING_DAY, false));
        assertThat(late.totals().self().deductions()).isEqualTo("0.0500");
        assertThat(late.totals().self().net()).isEqualTo("0.5875");
        assertThat(late.totals().evaluator()).isEqualTo(CLOSED.totals().evaluator());
        assertThat(Penalty.cost(late.penalties())).isEqualTo("0.0500");

        Scorecard waived = after(late, golden(PenaltyWaived.class), golden(PenaltyApplied.class));
        assertThat(waived.penalties()).singleElement().matches(Penalty::waived);
        assertThat(Penalty.cost(waived.penalties())).isEqualByComparingTo("0");
        assertThat(after(waived, golden(PenaltyWithdrawn.class)).penalties())
                .noneMatch(penalty -> penalty.code().equals("PAPER_LATE"));
    }

    @Test
    void a_report_sent_back_and_accepted_after_all_stays_the_one_report_of_its_round() throws IOException {
        SelfAssessmentSubmitted submitted = golden(SelfAssessmentSubmitted.class);
        Scorecard returned = after(
                CLOSED,
                submitted,
                new SelfAssessmentReturned(PhuketYear.UNIT, PhuketYear.YEAR, submitted.round(), MARCH, null));
        assertThat(returned.reports()).extracting(Report::state).containsExactly(Report.State.RETURNED);
        assertThat(returned.reports().get(0).total())
                .isEqualTo(submitted.totals().net());

        Scorecard accepted = after(
                returned, new SelfAssessmentAccepted(PhuketYear.UNIT, PhuketYear.YEAR, submitted.round(), MARCH, 7L));
        assertThat(accepted.reports()).extracting(Report::state).containsExactly(Report.State.ACCEPTED);
        assertThat(after(accepted, submitted).reports())
                .extracting(Report::state)
                .containsExactly(Report.State.RECEIVED);
    }

    @Test
    void a_step_taken_back_is_open_and_claims_nothing() {
        CardLine line = CLOSED.lines().stream()
                .filter(each ->
                        each.milestones().stream().anyMatch(step -> step.state() == MilestoneStep.State.VERIFIED))
                .findFirst()
                .orElseThrow();
        int step = line.milestones().stream()
                .filter(each -> each.state() == MilestoneStep.State.VERIFIED)
                .findFirst()
                .orElseThrow()
                .step();

        MilestoneStep withdrawn = after(
                        CLOSED,
                        new MilestoneWithdrawn(
                                PhuketYear.UNIT, PhuketYear.YEAR, line.line(), step, Round.TWELVE_MONTH, MARCH))
                .line(line.line())
                .orElseThrow()
                .milestones()
                .get(step - 1);

        assertThat(withdrawn.state()).isEqualTo(MilestoneStep.State.OPEN);
        assertThat(withdrawn.achievedOn()).isNull();
        assertThat(withdrawn.evidence()).isEmpty();
        assertThat(withdrawn.position()).isEqualTo(999);
    }

    @Test
    void a_survey_is_the_measured_result_of_every_place_it_feeds() {
        CardLine composite = CLOSED.lines().stream()
                .filter(line -> line.parts().size() > 1)
                .findFirst()
                .orElseThrow();
        List<SurveyResultRecorded.Feed> feeds = composite.parts().stream()
                .map(part -> new SurveyResultRecorded.Feed(composite.line(), part.code()))
                .toList();

        Scorecard surveyed = after(
                CLOSED,
                new SurveyResultRecorded(
                        PhuketYear.UNIT,
                        PhuketYear.YEAR,
                        "SV1",
                        new BigDecimal("91.3"),
                        400,
                        MARCH,
                        MARCH,
                        feeds,
                        null,
                        List.of()));

        assertThat(surveyed.line(composite.line()).orElseThrow().parts()).allSatisfy(part -> {
            assertThat(part.measurement()).isNotNull();
            assertThat(part.measurement().value()).isEqualTo("91.3");
            assertThat(part.measurement().source()).isEqualTo("SURVEY SV1");
        });
    }

    @Test
    void an_approved_card_that_is_reopened_is_open_without_close_and_approval() {
        Authority commission = new Authority("COMMISSION", "1/2558", null, MARCH);
        Scorecard approved = after(
                CLOSED, new CommissionApprovalRecorded(PhuketYear.UNIT, PhuketYear.YEAR, MARCH, commission, null));
        assertThat(approved.approvedOn()).isEqualTo(MARCH);
        assertThat(approved.state()).isEqualTo(Scorecard.State.FINAL);

        Scorecard reopened =
                after(approved, new ScorecardReopened(PhuketYear.UNIT, PhuketYear.YEAR, MARCH, commission));
        assertThat(reopened.state()).isEqualTo(Scorecard.State.OPEN);
        assertThat(reopened.finalizedOn()).isNull();
        assertThat(reopened.approvedOn()).isNull();
        assertThat(reopened.authority()).isNull();
    }

    private static Scorecard after(Scorecard card, DomainEvent... events) {
        Scorecard next = card;
        for (DomainEvent event : events) {
            Recorded at = Recorded.of(new RememberedLog().append(event, Instant.EPOCH, Map.of()));
            next = CARDS.fold(
                    next,
                    new Recorded(
                            999, at.aggregateId(), at.sequence(), at.type(), at.recordedAt(), event, at.metadata()));
        }
        return next;
    }

    private static <T extends DomainEvent> T golden(Class<T> type) throws IOException {
        return GoldenEvents.all().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }
}
