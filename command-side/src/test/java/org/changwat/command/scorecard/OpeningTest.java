package org.changwat.command.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.changwat.command.scorecard.Samples.CLUSTER;
import static org.changwat.command.scorecard.Samples.SIGNED;
import static org.changwat.command.scorecard.Samples.UNIT;
import static org.changwat.command.scorecard.Samples.YEAR;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.changwat.command.UnknownAggregate;
import org.changwat.events.AgreementLine;
import org.changwat.events.Authority;
import org.changwat.events.Coverage;
import org.changwat.events.DomainEvent;
import org.changwat.events.LineLevel;
import org.changwat.events.agreement.AgreementAgreed;
import org.changwat.events.agreement.AgreementProposed;
import org.changwat.events.agreement.AgreementSigned;
import org.changwat.events.changerequest.IndicatorChangeDecided;
import org.changwat.events.changerequest.IndicatorChangeRequested;
import org.changwat.events.framework.FrameworkDefined;
import org.changwat.events.framework.FrameworkPublished;
import org.changwat.events.scorecard.IndicatorAssessed.Phase;
import org.changwat.events.scorecard.ScorecardOpened;
import org.junit.jupiter.api.Test;

class OpeningTest {

    private final ScorecardFixture card = new ScorecardFixture();

    @Test
    void a_signed_agreement_opens_the_card_with_its_lines_and_what_it_was_read_at() {
        framework();
        log(proposed(UNIT, CLUSTER, Samples.lines()), 0);
        log(new AgreementAgreed(UNIT, YEAR, AgreementAgreed.Basis.FORM, SIGNED), 1);
        log(new AgreementSigned(UNIT, YEAR, SIGNED, List.of()), 2);

        assertThat(card.when(open(UNIT)).events()).containsExactly(Samples.opened());
    }

    @Test
    void a_card_that_is_open_stays_as_it_is() {
        card.given(Samples.opened()).when(open(UNIT)).thenNothing();
    }

    @Test
    void an_unsigned_agreement_opens_no_card() {
        framework();
        log(proposed(UNIT, CLUSTER, Samples.lines()), 0);

        card.when(open(UNIT))
                .thenRejected(
                        "scorecard.open.agreement-not-in-force",
                        "The scorecard cannot be opened: agreement PA-2557-TH-83 is not in force; complete SignAgreement"
                                + " first.");
    }

    @Test
    void a_clusters_agreement_opens_its_card_once_agreed_and_names_the_members() {
        framework();
        log(proposed(CLUSTER, null, Samples.clustersOpened().lines()), 0);
        log(new AgreementAgreed(CLUSTER, YEAR, AgreementAgreed.Basis.FORM, SIGNED), 1);

        ScorecardOpened opened =
                (ScorecardOpened) card.when(open(CLUSTER)).events().get(0);

        assertThat(opened.members()).containsExactly("TH-81", "TH-82", "TH-83", "TH-85", "TH-92");
        assertThat(opened.lines()).extracting(AgreementLine::level).containsOnly(LineLevel.CLUSTER);
    }

    @Test
    void an_agreement_the_ledger_does_not_hold_is_unknown() {
        framework();

        card.when(open(UNIT)).thenFails(UnknownAggregate.class, "PA-2557-TH-83 is not in the ledger");
    }

    @Test
    void a_card_is_not_closed_while_a_change_request_is_undecided() {
        log(requested(1), 0);
        log(
                new IndicatorChangeDecided(
                        "CR-2557-TH-83-1",
                        UNIT,
                        YEAR,
                        IndicatorChangeDecided.Decision.REFUSED,
                        List.of(),
                        null,
                        SIGNED,
                        new Authority("CHANGE_COMMITTEE", null, null, SIGNED),
                        null,
                        null),
                1);
        log(requested(2), 0);

        card.given(Samples.opened(), AssessmentTest.assessed("S-3", Phase.JOINT, "4.0000"))
                .whenBy("opdc", new FinalizeScorecard(UNIT, YEAR, LocalDate.parse("2015-03-10"), null, null, null))
                .thenRejected(
                        "scorecard.finalize.undecided-change",
                        "The 2557 scorecard of TH-83 cannot be made final: change requests CR-2557-TH-83-2 are undecided;"
                                + " have them decided first, or cite the authority that closes it all the same.");
    }

    @Test
    void a_card_is_not_closed_while_its_cluster_waits_for_a_decision() {
        log(requested(CLUSTER, 1), 0);

        card.given(Samples.opened(), AssessmentTest.assessed("S-3", Phase.JOINT, "4.0000"))
                .whenBy("opdc", new FinalizeScorecard(UNIT, YEAR, LocalDate.parse("2015-03-10"), null, null, null))
                .thenRejected(
                        "scorecard.finalize.undecided-change",
                        "The 2557 scorecard of TH-83 cannot be made final: change requests CR-2557-K52-07-1 are undecided;"
                                + " have them decided first, or cite the authority that closes it all the same.");
    }

    private static IndicatorChangeRequested requested(int requestNo) {
        return requested(UNIT, requestNo);
    }

    private static IndicatorChangeRequested requested(String unit, int requestNo) {
        return new IndicatorChangeRequested(
                "CR-2557-" + unit + "-" + requestNo,
                unit,
                YEAR,
                requestNo,
                1,
                2,
                List.of(),
                IndicatorChangeRequested.Ground.EXTERNAL_FACTOR,
                null,
                "flood",
                List.of(),
                SIGNED,
                null,
                List.of());
    }

    private void framework() {
        log(
                new FrameworkDefined(
                        YEAR,
                        Samples.text("Framework"),
                        Samples.levels(),
                        List.of(),
                        List.of(Samples.sixMonthsCancelled()),
                        List.of(),
                        List.of(),
                        List.of(),
                        SIGNED),
                0);
        log(new FrameworkPublished(YEAR, SIGNED, null), 1);
    }

    private static AgreementProposed proposed(String unit, String cluster, List<AgreementLine> lines) {
        return new AgreementProposed(
                unit, YEAR, Coverage.WHOLE, 1, "K52", cluster, cluster == null ? null : 1L, lines, SIGNED, List.of());
    }

    private static OpenScorecard open(String unit) {
        return new OpenScorecard(unit, YEAR, SIGNED, null);
    }

    private void log(DomainEvent event, long sequence) {
        card.others().publish(new GenericDomainEventMessage<>("Other", event.aggregateId(), sequence, event));
    }
}
