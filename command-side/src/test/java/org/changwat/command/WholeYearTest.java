package org.changwat.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.changwat.command.Year2557.ANDAMAN;
import static org.changwat.command.Year2557.ANDAMANS;
import static org.changwat.command.Year2557.COMMITTEE;
import static org.changwat.command.Year2557.PHUKET;
import static org.changwat.command.Year2557.PHUKETS;
import static org.changwat.command.Year2557.YEAR;
import static org.changwat.command.Year2557.add;
import static org.changwat.command.Year2557.allLines;
import static org.changwat.command.Year2557.change;
import static org.changwat.command.Year2557.clusterLines;
import static org.changwat.command.Year2557.day;
import static org.changwat.command.Year2557.decimal;
import static org.changwat.command.Year2557.dimensions;
import static org.changwat.command.Year2557.judge;
import static org.changwat.command.Year2557.parameters;
import static org.changwat.command.Year2557.provinceLines;
import static org.changwat.command.Year2557.replace;
import static org.changwat.command.Year2557.steps;
import static org.changwat.command.Year2557.text;
import static org.changwat.command.Year2557.weigh;
import static org.changwat.command.Year2557.windows;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.CommandMessage;
import org.changwat.command.agreement.AmendAgreement;
import org.changwat.command.agreement.AnswerNegotiationForm;
import org.changwat.command.agreement.ProposeAgreement;
import org.changwat.command.agreement.SignAgreement;
import org.changwat.command.changerequest.DecideIndicatorChange;
import org.changwat.command.changerequest.RequestIndicatorChange;
import org.changwat.command.framework.DefineFramework;
import org.changwat.command.framework.PublishFramework;
import org.changwat.command.scorecard.AmendScorecard;
import org.changwat.command.scorecard.AssessIndicator;
import org.changwat.command.scorecard.CarryClusterScore;
import org.changwat.command.scorecard.FinalizeScorecard;
import org.changwat.command.scorecard.OpenScorecard;
import org.changwat.command.scorecard.ReopenScorecard;
import org.changwat.command.scorecard.ReportMeasurement;
import org.changwat.command.scorecard.SubmitMilestone;
import org.changwat.events.AgreementLine;
import org.changwat.events.Coverage;
import org.changwat.events.EventMetadata;
import org.changwat.events.LineChange;
import org.changwat.events.LineChange.Op;
import org.changwat.events.Round;
import org.changwat.events.Scale;
import org.changwat.events.Track;
import org.changwat.events.agreement.AgreementAmended;
import org.changwat.events.agreement.AgreementAmended.Amendment;
import org.changwat.events.agreement.AgreementProposed;
import org.changwat.events.agreement.AgreementSigned.Signatory;
import org.changwat.events.agreement.NegotiationFormAnswered.Answer;
import org.changwat.events.changerequest.IndicatorChangeDecided.Decision;
import org.changwat.events.changerequest.IndicatorChangeRequested.Ground;
import org.changwat.events.scorecard.ClusterScoreCarried;
import org.changwat.events.scorecard.IndicatorAssessed.Assessor;
import org.changwat.events.scorecard.IndicatorAssessed.Phase;
import org.changwat.events.scorecard.MilestoneSubmitted.Completion;
import org.changwat.events.scorecard.ScoreRecorded;
import org.changwat.events.scorecard.ScoreRecorded.Nature;
import org.changwat.events.scorecard.ScorecardAmended;
import org.changwat.events.scorecard.ScorecardOpened;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The automations at work, each event delivered to each of them twice. */
class WholeYearTest {

    private static final String KRABI = "TH-81";
    private static final String PHUKETS_CARD = "SC-2557-TH-83";
    private static final String KRABIS_CARD = "SC-2557-TH-81";
    private static final String ANDAMANS_CARD = "SC-2557-K52-07";

    private final SmallLedger ledger = new SmallLedger(2);

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void a_clusters_card_opens_when_it_agrees_and_a_provinces_when_it_signs() {
        clusterAgreed();
        assertThat(ledger.last(ScorecardOpened.class, ANDAMANS_CARD).members())
                .containsExactly("TH-81", "TH-82", "TH-83", "TH-85", "TH-92");

        agreed(PHUKET);
        assertThat(ledger.events(PHUKETS_CARD)).isEmpty();

        sign(PHUKET);
        ScorecardOpened opened = ledger.last(ScorecardOpened.class, PHUKETS_CARD);
        assertThat(ledger.events(ScorecardOpened.class, PHUKETS_CARD)).hasSize(1);
        assertThat(opened.lines()).isEqualTo(allLines());
        assertThat(opened.cluster()).isEqualTo(ANDAMAN);
        assertThat(opened.agreementSequence()).isEqualTo(3);
        assertThat(opened.effectiveOn()).isEqualTo("2014-04-10");
        assertThat(ledger.events(AgreementProposed.class, PHUKETS).get(0).clusterSequence())
                .isEqualTo(2);
    }

    @Test
    void an_agreed_province_opens_no_card_by_itself() {
        clusterAgreed();
        agreed(PHUKET);

        assertThat(ledger.automated(OpenScorecard.class))
                .extracting(OpenScorecard::unit)
                .containsOnly(ANDAMAN);
    }

    @Test
    void a_clusters_score_lands_on_every_member_once() {
        signed(PHUKET);
        signed(KRABI);

        report("14");

        assertThat(ledger.automated(CarryClusterScore.class))
                .extracting(CarryClusterScore::unit)
                .containsExactly("TH-81", "TH-83", "TH-81", "TH-83");
        for (String card : List.of(PHUKETS_CARD, KRABIS_CARD)) {
            assertThat(ledger.events(ClusterScoreCarried.class, card)).hasSize(1);
            ScoreRecorded score = ledger.last(ScoreRecorded.class, card);
            assertThat(score.line()).isEqualTo("C-1.2.1");
            assertThat(score.track()).isEqualTo(Track.SELF);
            assertThat(score.to()).isEqualTo("3.0000");
            assertThat(score.weightedTo()).isEqualTo("0.2250");
            assertThat(score.cause()).isEqualTo("ClusterScoreCarried");
        }
    }

    @Test
    void an_older_score_that_comes_again_moves_nothing() {
        signed(PHUKET);
        report("14");
        report("16");
        int before = ledger.events().size();

        ledger.redeliverAll();

        assertThat(ledger.events()).hasSize(before);
        assertThat(ledger.last(ScoreRecorded.class, PHUKETS_CARD).to()).isEqualTo("4.0000");
    }

    @Test
    void a_joint_assessment_of_the_cluster_sets_its_members_evaluator_track() {
        signed(PHUKET);

        ledger.send(
                "assessor",
                new AssessIndicator(
                        ANDAMAN,
                        YEAR,
                        "C-1.1.1",
                        Assessor.OPDC,
                        Phase.JOINT,
                        decimal("4.5000"),
                        day("2014-12-10"),
                        "seen on site",
                        List.of(),
                        null,
                        null));

        ScoreRecorded score = ledger.last(ScoreRecorded.class, PHUKETS_CARD);
        assertThat(score.track()).isEqualTo(Track.EVALUATOR);
        assertThat(score.to()).isEqualTo("4.5000");
    }

    @Test
    void a_member_that_opens_its_card_later_gets_the_scores_that_stand() {
        signed(PHUKET);
        report("14");
        report("16");

        signed(KRABI);

        assertThat(ledger.events(ClusterScoreCarried.class, KRABIS_CARD))
                .extracting(ClusterScoreCarried::score)
                .containsExactly(decimal("4.0000"));
        assertThat(ledger.last(ScoreRecorded.class, KRABIS_CARD).to()).isEqualTo("4.0000");
        assertThat(ledger.events(ClusterScoreCarried.class, PHUKETS_CARD)).hasSize(2);
    }

    @Test
    void a_reopened_card_gets_the_scores_its_cluster_was_given_in_the_meantime() {
        signed(PHUKET);
        report("14");
        ledger.send("opdc", new FinalizeScorecard(PHUKET, YEAR, day("2015-03-10"), COMMITTEE, null, null));
        report("16");
        assertThat(ledger.events(ClusterScoreCarried.class, PHUKETS_CARD)).hasSize(1);

        ledger.send("opdc", new ReopenScorecard(PHUKET, YEAR, day("2015-04-02"), COMMITTEE, null, "An audit"));

        assertThat(ledger.events(ClusterScoreCarried.class, PHUKETS_CARD))
                .extracting(ClusterScoreCarried::score)
                .containsExactly(decimal("3.0000"), decimal("4.0000"));
        assertThat(ledger.last(ScoreRecorded.class, PHUKETS_CARD).to()).isEqualTo("4.0000");
    }

    @Test
    void an_approved_request_amends_the_agreement_and_scores_the_card_again() {
        signed(PHUKET);
        submit("P-2.2.3", 1);
        submit("P-2.2.3", 2);
        assertThat(ledger.last(ScoreRecorded.class, PHUKETS_CARD).weightedTo()).isEqualTo("0.3000");

        request(PHUKET, 1, weigh("P-1.2.1", "15.00"), weigh("P-2.2.3", "20.00"));
        approve("CR-2557-TH-83-1");

        AgreementLine safety = provinceLines().get(1);
        assertThat(ledger.events(AgreementAmended.class, PHUKETS)).hasSize(1);
        Amendment amendment =
                ledger.last(AgreementAmended.class, PHUKETS).amendments().get(1);
        assertThat(amendment.before()).isEqualTo(safety);
        assertThat(amendment.after()).isEqualTo(Year2557.weighing(safety, "20.00"));
        assertThat(ledger.last(AgreementAmended.class, PHUKETS).authority()).isEqualTo(COMMITTEE);
        assertThat(ledger.events(ScorecardAmended.class, PHUKETS_CARD)).hasSize(1);
        ScoreRecorded score = ledger.last(ScoreRecorded.class, PHUKETS_CARD);
        assertThat(score.from()).isEqualTo("2.0000");
        assertThat(score.to()).isEqualTo("2.0000");
        assertThat(score.weightedFrom()).isEqualTo("0.3000");
        assertThat(score.weightedTo()).isEqualTo("0.4000");
        assertThat(score.nature()).isEqualTo(Nature.CHANGE);
        assertThat(score.cause()).isEqualTo("ScorecardAmended");
        assertThat(score.effectiveOn()).isEqualTo("2013-10-01");
    }

    @Test
    void a_refused_request_amends_nothing() {
        signed(PHUKET);
        request(PHUKET, 1, judge("P-2.2.3", steps(4)));

        ledger.send(
                "secretary",
                new DecideIndicatorChange(
                        "CR-2557-TH-83-1", Decision.REFUSED, null, null, day("2014-05-20"), COMMITTEE, 7, null, null));

        assertThat(ledger.automated(AmendAgreement.class)).isEmpty();
        assertThat(ledger.events(AgreementAmended.class, PHUKETS)).isEmpty();
    }

    @Test
    void a_replaced_indicator_starts_afresh_and_a_removed_one_ends_in_an_event() {
        signed(PHUKET);
        submit("P-2.2.3", 1);
        submit("P-2.2.2", 1);

        request(
                PHUKET,
                1,
                replace("P-2.2.3", "2.2.1", steps(5)),
                change("P-2.2.2", Op.REMOVE),
                add("P-9", "9", "10.00", steps(5)));
        approve("CR-2557-TH-83-1");

        Map<String, ScoreRecorded> ends = ledger.events(ScoreRecorded.class, PHUKETS_CARD).stream()
                .filter(score -> score.cause().equals("ScorecardAmended"))
                .collect(Collectors.toMap(ScoreRecorded::line, score -> score));
        assertThat(ends).containsOnlyKeys("P-2.2.3", "P-2.2.2");
        assertThat(ends.values()).allSatisfy(score -> {
            assertThat(score.from()).isEqualTo("1.0000");
            assertThat(score.to()).isNull();
        });
        submit("P-9", 1);
        assertThat(ledger.last(ScoreRecorded.class, PHUKETS_CARD).weightedTo()).isEqualTo("0.1000");
    }

    @Test
    void a_correction_of_the_agreement_scores_the_card_again_as_a_correction() {
        signed(PHUKET);
        submit("P-2.2.3", 1);

        ledger.send(
                "secretary",
                new AmendAgreement(
                        PHUKET,
                        YEAR,
                        null,
                        ledger.position(AgreementProposed.class, PHUKETS),
                        List.of(weigh("P-1.2.1", "15.00"), weigh("P-2.2.3", "20.00")),
                        null,
                        COMMITTEE,
                        "typing error"));

        ScoreRecorded score = ledger.last(ScoreRecorded.class, PHUKETS_CARD);
        assertThat(score.nature()).isEqualTo(Nature.CORRECTION);
        assertThat(score.weightedTo()).isEqualTo("0.2000");
    }

    @Test
    void what_a_cluster_amends_is_amended_on_its_members_and_their_cards() {
        signed(PHUKET);
        report("14");

        request(ANDAMAN, 1, weigh("C-1.2.1", "5.00"), weigh("C-1.1.1", "10.00"));
        approve("CR-2557-K52-07-1");

        AgreementLine tourism = clusterLines().get(0);
        for (String agreement : List.of(ANDAMANS, PHUKETS)) {
            assertThat(ledger.events(AgreementAmended.class, agreement)).hasSize(1);
            AgreementAmended amended = ledger.last(AgreementAmended.class, agreement);
            assertThat(amended.request()).isEqualTo("CR-2557-K52-07-1");
            assertThat(amended.amendments().get(0))
                    .isEqualTo(new Amendment("C-1.2.1", Op.AMEND, tourism, Year2557.weighing(tourism, "5.00")));
        }
        ScoreRecorded score = ledger.last(ScoreRecorded.class, PHUKETS_CARD);
        assertThat(score.weightedFrom()).isEqualTo("0.2250");
        assertThat(score.weightedTo()).isEqualTo("0.1500");
    }

    @Test
    void a_member_that_signs_after_its_cluster_amended_follows_once_it_has_signed() {
        signed(PHUKET);
        agreed(KRABI);
        request(ANDAMAN, 1, weigh("C-1.2.1", "5.00"), weigh("C-1.1.1", "10.00"));
        approve("CR-2557-K52-07-1");
        assertThat(ledger.events(AgreementAmended.class, "PA-2557-TH-81")).isEmpty();

        sign(KRABI);

        assertThat(ledger.events(AgreementAmended.class, "PA-2557-TH-81")).hasSize(1);
        assertThat(ledger.events(ScorecardAmended.class, KRABIS_CARD)).hasSizeLessThanOrEqualTo(1);
        ledger.redeliverAll();
        assertThat(ledger.events(AgreementAmended.class, "PA-2557-TH-81")).hasSize(1);
    }

    @Test
    void a_member_that_proposes_after_its_cluster_amended_has_the_amended_lines_already() {
        clusterAgreed();
        request(ANDAMAN, 1, weigh("C-1.2.1", "5.00"), weigh("C-1.1.1", "10.00"));
        approve("CR-2557-K52-07-1");

        agreed(KRABI);
        sign(KRABI);

        assertThat(ledger.events(AgreementAmended.class, "PA-2557-TH-81")).isEmpty();
        assertThat(ledger.last(ScorecardOpened.class, KRABIS_CARD).lines())
                .filteredOn(line -> line.line().equals("C-1.2.1"))
                .extracting(line -> line.weight().toPlainString())
                .containsExactly("5.00");
    }

    @Test
    void a_clusters_correction_reaches_its_members_once() {
        signed(PHUKET);

        ledger.send(
                "secretary",
                new AmendAgreement(
                        ANDAMAN,
                        YEAR,
                        null,
                        ledger.position(AgreementProposed.class, ANDAMANS),
                        List.of(
                                change("C-1.1.1", Op.REMOVE),
                                add("C-1.4.1", "1.4.1", "7.50", steps(5)),
                                judge("C-1.2.1", steps(5))),
                        null,
                        COMMITTEE,
                        null));

        assertThat(ledger.events(AgreementAmended.class, PHUKETS)).hasSize(1);
        assertThat(ledger.last(AgreementAmended.class, PHUKETS).amendments())
                .isEqualTo(ledger.last(AgreementAmended.class, ANDAMANS).amendments());
        ledger.redeliverAll();
        assertThat(ledger.events(AgreementAmended.class, PHUKETS)).hasSize(1);
    }

    @Test
    void a_cluster_line_that_was_scored_before_it_joined_the_card_brings_its_score() {
        signed(PHUKET);
        request(ANDAMAN, 1, weigh("C-1.2.1", "2.50"), add("C-1.4.1", "1.4.1", "5.00", steps(5)));
        ledger.sendAlone(
                "secretary",
                new DecideIndicatorChange(
                        "CR-2557-K52-07-1",
                        Decision.APPROVED,
                        null,
                        null,
                        day("2014-05-20"),
                        COMMITTEE,
                        7,
                        null,
                        null));
        ledger.sendAlone("system", new AmendAgreement(ANDAMAN, YEAR, "CR-2557-K52-07-1", null, null, null, null, null));
        ledger.sendAlone(
                "system",
                new AmendScorecard(
                        ANDAMAN,
                        YEAR,
                        "CR-2557-K52-07-1",
                        3,
                        ledger.last(AgreementAmended.class, ANDAMANS).amendments(),
                        day("2013-10-01"),
                        null));
        ledger.sendAlone("osm", milestone(ANDAMAN, "C-1.4.1", 1));

        ledger.settle();

        assertThat(ledger.events(ClusterScoreCarried.class, PHUKETS_CARD))
                .extracting(ClusterScoreCarried::line)
                .containsExactly("C-1.4.1");
        assertThat(ledger.last(ScoreRecorded.class, PHUKETS_CARD).to()).isEqualTo("1.0000");
        assertThat(ledger.last(ScoreRecorded.class, PHUKETS_CARD).weightedTo()).isEqualTo("0.0500");
    }

    @Test
    void a_card_that_opens_after_the_agreement_was_amended_has_the_amended_lines() {
        clusterAgreed();
        agreed(PHUKET);
        ledger.sendAlone("opdc", signature(PHUKET));
        ledger.sendAlone("province", ask(PHUKET, 1, judge("P-2.2.3", steps(4))));
        ledger.sendAlone(
                "secretary",
                new DecideIndicatorChange(
                        "CR-2557-TH-83-1", Decision.APPROVED, null, null, day("2014-05-20"), COMMITTEE, 7, null, null));
        ledger.sendAlone("system", new AmendAgreement(PHUKET, YEAR, "CR-2557-TH-83-1", null, null, null, null, null));

        ledger.settle();

        ScorecardOpened opened = ledger.last(ScorecardOpened.class, PHUKETS_CARD);
        assertThat(opened.agreementSequence()).isEqualTo(4);
        assertThat(opened.lines())
                .isEqualTo(Year2557.edit(allLines(), "P-2.2.3", line -> Year2557.judgedBy(line, steps(4))));
        assertThat(ledger.events(ScorecardAmended.class, PHUKETS_CARD)).isEmpty();
    }

    @Test
    void an_amendment_made_while_the_card_was_opening_is_caught_up() {
        clusterAgreed();
        agreed(PHUKET);
        ledger.sendAlone("opdc", signature(PHUKET));
        ledger.sendAlone("system", new OpenScorecard(PHUKET, YEAR, day("2014-04-10"), null));
        ledger.sendAlone("province", ask(PHUKET, 1, judge("P-2.2.3", steps(4))));
        ledger.sendAlone(
                "secretary",
                new DecideIndicatorChange(
                        "CR-2557-TH-83-1", Decision.APPROVED, null, null, day("2014-05-20"), COMMITTEE, 7, null, null));
        ledger.sendAlone("system", new AmendAgreement(PHUKET, YEAR, "CR-2557-TH-83-1", null, null, null, null, null));

        ledger.settle();

        assertThat(ledger.events(ScorecardAmended.class, PHUKETS_CARD)).hasSize(1);
        assertThat(ledger.last(ScorecardAmended.class, PHUKETS_CARD).agreementSequence())
                .isEqualTo(4);
    }

    @Test
    void a_second_decision_is_held_to_the_lines_as_the_first_will_leave_them() {
        signed(PHUKET);
        request(PHUKET, 1, weigh("P-1.2.1", "15.00"), weigh("P-2.2.3", "20.00"));
        request(PHUKET, 2, weigh("P-2.2.3", "10.00"), weigh("P-2.2.2", "15.00"));
        ledger.sendAlone("secretary", decision("CR-2557-TH-83-1"));

        assertThatThrownBy(() -> ledger.sendAlone("secretary", decision("CR-2557-TH-83-2")))
                .isInstanceOf(RuleBroken.class)
                .hasMessageStartingWith("change-request.weight");
        request(PHUKET, 3, weigh("P-1.2.1", "20.00"), weigh("P-2.2.3", "15.00"));
        approve("CR-2557-TH-83-3");

        assertThat(ledger.events(AgreementAmended.class, PHUKETS)).hasSize(2);
    }

    @Test
    void every_automated_command_says_who_sent_it_and_what_set_it_off() {
        signed(PHUKET);
        report("14");
        request(ANDAMAN, 1, weigh("C-1.2.1", "5.00"), weigh("C-1.1.1", "10.00"));
        approve("CR-2557-K52-07-1");
        signed(KRABI);

        Map<String, List<String>> senders = ledger.automated().stream()
                .collect(Collectors.groupingBy(
                        SmallLedger::actor,
                        TreeMap::new,
                        Collectors.mapping(
                                message -> message.getPayloadType().getSimpleName(),
                                Collectors.collectingAndThen(Collectors.toSet(), List::copyOf))));

        assertThat(senders)
                .isEqualTo(new TreeMap<>(Map.of(
                        "automation:WhenAgreementAmendedThenAmendScorecard",
                        List.of("AmendScorecard"),
                        "automation:WhenAgreementSignedThenOpenScorecard",
                        List.of("OpenScorecard"),
                        "automation:WhenClusterAgreedThenOpenScorecard",
                        List.of("OpenScorecard"),
                        "automation:WhenClusterAgreementAmendedThenAmendMembers",
                        List.of("AmendAgreement"),
                        "automation:WhenClusterScoreRecordedThenCarryToMembers",
                        List.of("CarryClusterScore"),
                        "automation:WhenIndicatorChangeApprovedThenAmendAgreement",
                        List.of("AmendAgreement"),
                        "automation:WhenScorecardAmendedThenCarryClusterScores",
                        List.of("CarryClusterScore"),
                        "automation:WhenScorecardOpenedThenCarryClusterScores",
                        List.of("CarryClusterScore"))));
        for (CommandMessage<?> message : ledger.automated()) {
            assertThat(message.getMetaData())
                    .containsKeys(EventMetadata.CAUSATION_ID, EventMetadata.CORRELATION_ID)
                    .containsEntry(EventMetadata.ROLES, List.of())
                    .containsEntry(
                            EventMetadata.COMMAND, message.getPayloadType().getSimpleName());
        }
        assertThat(ledger.messages(ScorecardAmended.class))
                .extracting(SmallLedger::actor)
                .containsOnly("automation:WhenAgreementAmendedThenAmendScorecard");
    }

    @Test
    void the_whole_log_delivered_again_adds_nothing_to_it() {
        signed(PHUKET);
        report("14");
        submit("P-2.2.3", 1);
        request(PHUKET, 1, weigh("P-1.2.1", "15.00"), weigh("P-2.2.3", "20.00"));
        approve("CR-2557-TH-83-1");
        request(ANDAMAN, 1, weigh("C-1.2.1", "5.00"), weigh("C-1.1.1", "10.00"));
        approve("CR-2557-K52-07-1");
        signed(KRABI);
        int before = ledger.events().size();

        ledger.redeliverAll();

        assertThat(ledger.events()).hasSize(before);
    }

    private void clusterAgreed() {
        ledger.on("2014-03-11")
                .send(
                        "opdc",
                        new DefineFramework(
                                YEAR,
                                text("Framework"),
                                Scale.LEVEL_1_TO_5,
                                dimensions(),
                                parameters(),
                                Year2557.catalogue(),
                                null,
                                null,
                                windows(),
                                null,
                                null,
                                null,
                                null))
                .send("opdc", new PublishFramework(YEAR, null, null, null, null))
                .send("opdc", new ProposeAgreement(ANDAMAN, YEAR, Coverage.WHOLE, clusterLines(), null, null, null))
                .on("2014-03-20")
                .send("osm", new AnswerNegotiationForm(ANDAMAN, YEAR, Answer.AGREE, null, null, null, null));
    }

    private void agreed(String province) {
        ledger.on("2014-03-20")
                .send("opdc", new ProposeAgreement(province, YEAR, Coverage.WHOLE, provinceLines(), null, null, null))
                .send("province", new AnswerNegotiationForm(province, YEAR, Answer.AGREE, null, null, null, null));
    }

    private void sign(String province) {
        ledger.on("2014-04-10").send("opdc", signature(province));
    }

    private static SignAgreement signature(String province) {
        return new SignAgreement(
                province, YEAR, day("2014-04-10"), List.of(new Signatory("GOVERNOR", "P-1")), null, null);
    }

    private void signed(String province) {
        if (ledger.events(ANDAMANS).isEmpty()) {
            clusterAgreed();
        }
        agreed(province);
        sign(province);
    }

    private void report(String value) {
        ledger.send(
                "osm",
                new ReportMeasurement(
                        ANDAMAN,
                        YEAR,
                        "C-1.2.1",
                        null,
                        decimal(value),
                        null,
                        null,
                        day("2014-06-30"),
                        Round.NINE_MONTH,
                        null,
                        null,
                        List.of(),
                        null,
                        null));
    }

    private void submit(String line, int step) {
        ledger.send("province", milestone(PHUKET, line, step));
    }

    private static SubmitMilestone milestone(String unit, String line, int step) {
        return new SubmitMilestone(
                unit,
                YEAR,
                line,
                step,
                day("2014-06-30"),
                Completion.DONE,
                null,
                Round.NINE_MONTH,
                null,
                List.of(),
                null,
                null);
    }

    private void request(String unit, int requestNo, LineChange... changes) {
        ledger.send("province", ask(unit, requestNo, changes));
    }

    private static RequestIndicatorChange ask(String unit, int requestNo, LineChange... changes) {
        return new RequestIndicatorChange(
                unit,
                YEAR,
                requestNo,
                List.of(changes),
                Ground.EXTERNAL_FACTOR,
                null,
                "flood",
                null,
                day("2014-04-30"),
                null,
                null);
    }

    private void approve(String request) {
        ledger.on("2014-05-20").send("secretary", decision(request));
    }

    private static DecideIndicatorChange decision(String request) {
        return new DecideIndicatorChange(
                request, Decision.APPROVED, null, null, day("2014-05-20"), COMMITTEE, 7, null, null);
    }
}
