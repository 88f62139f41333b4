package org.changwat.command.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.changwat.command.Year2557.AGREED;
import static org.changwat.command.Year2557.ANDAMAN;
import static org.changwat.command.Year2557.PHUKET;
import static org.changwat.command.Year2557.PROPOSED;
import static org.changwat.command.Year2557.SIGNED;
import static org.changwat.command.Year2557.YEAR;
import static org.changwat.command.Year2557.allLines;
import static org.changwat.command.Year2557.clusterAgreed;
import static org.changwat.command.Year2557.clusterLines;
import static org.changwat.command.Year2557.clusterProposed;
import static org.changwat.command.Year2557.day;
import static org.changwat.command.Year2557.edit;
import static org.changwat.command.Year2557.framework;
import static org.changwat.command.Year2557.provinceAgreed;
import static org.changwat.command.Year2557.provinceLines;
import static org.changwat.command.Year2557.provinceProposed;
import static org.changwat.command.Year2557.provinceSigned;
import static org.changwat.command.Year2557.published;
import static org.changwat.command.Year2557.text;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.changwat.command.GivenWhenThen;
import org.changwat.events.AgreementLine;
import org.changwat.events.Authority;
import org.changwat.events.Coverage;
import org.changwat.events.DomainEvent;
import org.changwat.events.agreement.AgreementAgreed;
import org.changwat.events.agreement.AgreementAgreed.Basis;
import org.changwat.events.agreement.AgreementProposed;
import org.changwat.events.agreement.AgreementReversed;
import org.changwat.events.agreement.DeemedAgreementReversed;
import org.changwat.events.agreement.NegotiationConcluded;
import org.changwat.events.agreement.NegotiationFormAnswered;
import org.changwat.events.agreement.NegotiationFormAnswered.Answer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What was entered wrongly of an agreement is corrected by its position, and what followed from it follows anew (domain rule 18). */
class CorrectionTest {

    private static final String AGREEMENT = "PA-2557-TH-83";
    private static final Instant IN_THE_WINDOW = Instant.parse("2014-03-20T05:00:00Z");
    private static final Instant AFTERWARDS = Instant.parse("2014-03-25T05:00:00Z");
    private static final LocalDate DEEMED = day("2014-03-22");
    private static final LocalDate CONCLUDED = day("2014-04-02");
    private static final Authority NEGOTIATORS = new Authority("NEGOTIATION_COMMITTEE", "1/2557", null, CONCLUDED);
    private static final String ACTED_UPON = "PA-2557-TH-83 was negotiated or signed upon its form, which stands as %s"
            + " and cannot become %s; correct its date or counter lines within that, or ask for a change of the"
            + " indicators.";

    @Nested
    class OfAForm {

        @Test
        void that_agreed_but_should_have_asked_to_negotiate_reverses_the_agreement() {
            at(AFTERWARDS, provinceProposed(), answered(Answer.AGREE, AGREED), provinceAgreed())
                    .when(form(Answer.NEGOTIATE, AGREED))
                    .thenEvents(
                            corrected(Answer.NEGOTIATE, AGREED, true),
                            new AgreementReversed(PHUKET, YEAR, Basis.FORM, AGREED, AGREED));
        }

        @Test
        void that_should_have_agreed_agrees() {
            at(AFTERWARDS, provinceProposed(), answered(Answer.NEGOTIATE, AGREED))
                    .when(form(Answer.AGREE, AGREED))
                    .thenEvents(corrected(Answer.AGREE, AGREED, true), agreed(Basis.FORM, AGREED));
        }

        @Test
        void with_another_day_moves_the_agreement_to_it() {
            at(AFTERWARDS, provinceProposed(), answered(Answer.AGREE, AGREED), provinceAgreed())
                    .when(form(Answer.AGREE, day("2014-03-18")))
                    .thenEvents(
                            corrected(Answer.AGREE, day("2014-03-18"), true), agreed(Basis.FORM, day("2014-03-18")));
        }

        @Test
        void that_came_late_after_all_leaves_silence() {
            at(AFTERWARDS, provinceProposed(), answered(Answer.AGREE, AGREED), provinceAgreed())
                    .when(form(Answer.AGREE, day("2014-03-24")))
                    .thenEvents(
                            corrected(Answer.AGREE, day("2014-03-24"), false),
                            new AgreementReversed(PHUKET, YEAR, Basis.FORM, AGREED, day("2014-03-24")),
                            agreed(Basis.SILENCE, DEEMED));
            at(AFTERWARDS, provinceProposed(), answered(Answer.NEGOTIATE, AGREED))
                    .when(form(Answer.NEGOTIATE, day("2014-03-24")))
                    .thenEvents(corrected(Answer.NEGOTIATE, day("2014-03-24"), false), agreed(Basis.SILENCE, DEEMED));
        }

        @Test
        void that_came_in_time_after_all_reverses_silence() {
            DomainEvent late =
                    new NegotiationFormAnswered(PHUKET, YEAR, Answer.NEGOTIATE, List.of(), day("2014-03-24"), false);
            at(AFTERWARDS, provinceProposed(), late, agreed(Basis.SILENCE, DEEMED))
                    .when(form(Answer.NEGOTIATE, AGREED))
                    .thenEvents(
                            corrected(Answer.NEGOTIATE, AGREED, true),
                            new DeemedAgreementReversed(PHUKET, YEAR, DEEMED, AGREED));
            at(AFTERWARDS, provinceProposed(), late, agreed(Basis.SILENCE, DEEMED))
                    .when(form(Answer.AGREE, AGREED))
                    .thenEvents(
                            corrected(Answer.AGREE, AGREED, true),
                            new DeemedAgreementReversed(PHUKET, YEAR, DEEMED, AGREED),
                            agreed(Basis.FORM, AGREED));
        }

        @Test
        void that_stays_late_changes_nothing_else() {
            at(
                            AFTERWARDS,
                            provinceProposed(),
                            new NegotiationFormAnswered(
                                    PHUKET, YEAR, Answer.AGREE, List.of(), day("2014-03-24"), false),
                            agreed(Basis.SILENCE, DEEMED))
                    .when(form(Answer.NEGOTIATE, day("2014-03-23")))
                    .thenEvents(corrected(Answer.NEGOTIATE, day("2014-03-23"), false));
        }

        @Test
        void in_its_counter_lines_alone_changes_nothing_else() {
            List<AgreementLine> wishes = List.of(provinceLines().get(2));
            at(AFTERWARDS, provinceProposed(), answered(Answer.NEGOTIATE, AGREED))
                    .when(new AnswerNegotiationForm(PHUKET, YEAR, Answer.NEGOTIATE, wishes, null, 41L, null))
                    .thenEvents(
                            new NegotiationFormAnswered(PHUKET, YEAR, Answer.NEGOTIATE, wishes, AGREED, true, 1, 41L));
        }

        @Test
        void that_was_signed_upon_may_move_within_what_it_decided_and_no_further() {
            DomainEvent[] signed = {
                provinceProposed(), answered(Answer.AGREE, AGREED), provinceAgreed(), provinceSigned()
            };
            at(AFTERWARDS, signed)
                    .when(form(Answer.AGREE, day("2014-03-18")))
                    .thenEvents(
                            corrected(Answer.AGREE, day("2014-03-18"), true), agreed(Basis.FORM, day("2014-03-18")));
            at(AFTERWARDS, signed)
                    .when(form(Answer.NEGOTIATE, AGREED))
                    .thenRejected("agreement.form.acted-upon", ACTED_UPON.formatted("AGREE", "NEGOTIATE"));
            at(AFTERWARDS, signed)
                    .when(form(Answer.AGREE, day("2014-03-24")))
                    .thenRejected("agreement.form.acted-upon", ACTED_UPON.formatted("AGREE", "LATE"));
        }

        @Test
        void that_was_negotiated_upon_keeps_its_answer() {
            at(
                            AFTERWARDS,
                            provinceProposed(),
                            answered(Answer.NEGOTIATE, AGREED),
                            concluded(CONCLUDED, null),
                            agreed(Basis.NEGOTIATION, CONCLUDED))
                    .when(form(Answer.AGREE, AGREED))
                    .thenRejected("agreement.form.acted-upon", ACTED_UPON.formatted("NEGOTIATE", "AGREE"));
        }

        @Test
        void that_came_late_does_not_come_in_time_beside_one_that_did() {
            at(
                            AFTERWARDS,
                            provinceProposed(),
                            answered(Answer.NEGOTIATE, AGREED),
                            new NegotiationFormAnswered(
                                    PHUKET, YEAR, Answer.AGREE, List.of(), day("2014-03-24"), false))
                    .position(42, AGREEMENT, 2)
                    .when(new AnswerNegotiationForm(PHUKET, YEAR, Answer.AGREE, null, AGREED, 42L, null))
                    .thenRejected(
                            "agreement.form.answered",
                            "PA-2557-TH-83 is agreed already or its form was answered in time; a change is asked for by"
                                    + " a change request.");
        }

        @Test
        void corrected_once_is_corrected_again_by_the_position_of_the_correction() {
            DomainEvent[] given = {
                provinceProposed(),
                answered(Answer.AGREE, AGREED),
                provinceAgreed(),
                corrected(Answer.AGREE, day("2014-03-18"), true),
                agreed(Basis.FORM, day("2014-03-18"))
            };
            at(AFTERWARDS, given)
                    .when(form(Answer.AGREE, day("2014-03-17")))
                    .thenRejected("agreement.correction", "Position 41" + NO_ENTRY.formatted("AnswerNegotiationForm"));
            at(AFTERWARDS, given)
                    .position(43, AGREEMENT, 3)
                    .when(new AnswerNegotiationForm(PHUKET, YEAR, Answer.AGREE, null, day("2014-03-17"), 43L, null))
                    .thenEvents(
                            new NegotiationFormAnswered(
                                    PHUKET, YEAR, Answer.AGREE, List.of(), day("2014-03-17"), true, 1, 43L),
                            agreed(Basis.FORM, day("2014-03-17")));
        }

        @Test
        void that_says_what_stands_is_no_event() {
            at(AFTERWARDS, provinceProposed(), answered(Answer.AGREE, AGREED), provinceAgreed())
                    .when(form(Answer.AGREE, AGREED))
                    .thenNothing();
        }

        @Test
        void names_a_form_of_this_agreement() {
            at(AFTERWARDS, provinceProposed(), answered(Answer.AGREE, AGREED), provinceAgreed())
                    .position(41, "PA-2557-TH-82", 1)
                    .when(form(Answer.NEGOTIATE, AGREED))
                    .thenRejected("agreement.correction", "Position 41" + NO_ENTRY.formatted("AnswerNegotiationForm"));
        }
    }

    @Nested
    class OfAConclusion {

        private final DomainEvent[] settled = {
            provinceProposed(),
            answered(Answer.NEGOTIATE, AGREED),
            concluded(CONCLUDED, null),
            agreed(Basis.NEGOTIATION, CONCLUDED)
        };

        @Test
        void replaces_the_lines_until_they_are_in_force() {
            List<AgreementLine> own = renamed();

            GivenWhenThen<PerformanceAgreement> agreement =
                    at(AFTERWARDS, settled).position(42, AGREEMENT, 2).when(conclude(own, CONCLUDED));

            agreement.thenEvents(
                    new NegotiationConcluded(PHUKET, YEAR, withClusters(own), CONCLUDED, NEGOTIATORS, List.of(), 42L));
        }

        @Test
        void moves_the_agreement_to_its_day() {
            at(AFTERWARDS, settled)
                    .position(42, AGREEMENT, 2)
                    .when(conclude(provinceLines(), day("2014-04-03")))
                    .thenEvents(concluded(day("2014-04-03"), 42L), agreed(Basis.NEGOTIATION, day("2014-04-03")));
        }

        @Test
        void leaves_lines_in_force_to_an_amendment_but_not_the_day() {
            List<DomainEvent> signed = new ArrayList<>(List.of(settled));
            signed.add(provinceSigned());
            DomainEvent[] given = signed.toArray(DomainEvent[]::new);

            at(AFTERWARDS, given)
                    .position(42, AGREEMENT, 2)
                    .when(conclude(renamed(), CONCLUDED))
                    .thenRejected(
                            "agreement.correction.in-force",
                            "PA-2557-TH-83 is in force, so its lines are not entered anew; correct them by"
                                    + " AmendAgreement with corrects 42, or correct the date alone here.");
            at(AFTERWARDS, given)
                    .position(42, AGREEMENT, 2)
                    .when(conclude(provinceLines(), day("2014-04-03")))
                    .thenEvents(concluded(day("2014-04-03"), 42L), agreed(Basis.NEGOTIATION, day("2014-04-03")));
        }

        @Test
        void names_the_conclusion_that_stands() {
            at(AFTERWARDS, settled)
                    .position(42, AGREEMENT, 1)
                    .when(conclude(renamed(), CONCLUDED))
                    .thenRejected("agreement.correction", "Position 42" + NO_ENTRY.formatted("ConcludeNegotiation"));
        }
    }

    @Nested
    class OfAProposal {

        @Test
        void leaves_what_was_agreed_upon_it_standing() {
            List<AgreementLine> own = renamed();
            GivenWhenThen<PerformanceAgreement> agreement = at(
                            AFTERWARDS, provinceProposed(), answered(Answer.AGREE, AGREED), provinceAgreed())
                    .position(40, AGREEMENT, 0)
                    .when(propose(own, null));

            AgreementProposed corrected = agreement.event(AgreementProposed.class);
            assertThat(corrected.corrects()).isEqualTo(40);
            assertThat(corrected.lines()).isEqualTo(withClusters(own));
            assertThat(corrected.effectiveOn()).isEqualTo(PROPOSED);
            assertThat(corrected.cluster()).isEqualTo(ANDAMAN);
            assertThat(corrected.clusterSequence()).isEqualTo(provinceProposed().clusterSequence());

            at(AFTERWARDS, provinceProposed(), answered(Answer.AGREE, AGREED), provinceAgreed(), corrected)
                    .when(sign())
                    .thenEvents(provinceSigned());
        }

        @Test
        void leaves_lines_in_force_to_an_amendment_but_not_the_day() {
            DomainEvent[] given = {
                provinceProposed(), answered(Answer.AGREE, AGREED), provinceAgreed(), provinceSigned()
            };
            at(AFTERWARDS, given)
                    .position(40, AGREEMENT, 0)
                    .when(propose(renamed(), null))
                    .thenRejected(
                            "agreement.correction.in-force",
                            "PA-2557-TH-83 is in force, so its lines are not entered anew; correct them by"
                                    + " AmendAgreement with corrects 40, or correct the date alone here.");
            GivenWhenThen<PerformanceAgreement> dated = at(AFTERWARDS, given)
                    .position(40, AGREEMENT, 0)
                    .when(propose(provinceLines(), PROPOSED.minusDays(1)));
            assertThat(dated.event(AgreementProposed.class).effectiveOn()).isEqualTo(PROPOSED.minusDays(1));
        }

        @Test
        void is_told_apart_from_a_new_proposal_which_what_is_agreed_does_not_take() {
            at(AFTERWARDS, provinceProposed(), answered(Answer.AGREE, AGREED), provinceAgreed())
                    .when(new ProposeAgreement(PHUKET, YEAR, Coverage.WHOLE, renamed(), null, null, null))
                    .thenRejected(
                            "agreement.agreed",
                            "PA-2557-TH-83 is agreed already; ask for a change of its indicators instead.");
            at(IN_THE_WINDOW, provinceProposed())
                    .position(40, AGREEMENT, 7)
                    .when(propose(renamed(), null))
                    .thenRejected("agreement.correction", "Position 40" + NO_ENTRY.formatted("ProposeAgreement"));
        }

        @Test
        void does_not_undo_what_was_settled_since() {
            AgreementProposed corrected = new AgreementProposed(
                    PHUKET,
                    YEAR,
                    Coverage.WHOLE,
                    1,
                    "K52",
                    ANDAMAN,
                    1L,
                    withClusters(renamed()),
                    PROPOSED,
                    List.of(),
                    40L);
            AgreementState state = AgreementState.NONE
                    .evolve(provinceProposed())
                    .evolve(new NegotiationConcluded(PHUKET, YEAR, allLines(), CONCLUDED, NEGOTIATORS, List.of()))
                    .evolve(corrected);

            assertThat(state.lines()).isEqualTo(allLines());
            assertThat(AgreementState.NONE
                            .evolve(provinceProposed())
                            .evolve(corrected)
                            .lines())
                    .isEqualTo(withClusters(renamed()));
        }
    }

    @Test
    void a_province_signs_nothing_while_its_cluster_has_not_agreed() {
        new GivenWhenThen<>(PerformanceAgreement.class, AFTERWARDS)
                .log(
                        framework(),
                        published(),
                        clusterProposed(),
                        clusterAgreed(),
                        new DeemedAgreementReversed(ANDAMAN, YEAR, DEEMED, AGREED))
                .given(provinceProposed(), answered(Answer.AGREE, AGREED), provinceAgreed())
                .when(sign())
                .thenRejected(
                        "agreement.cluster.first",
                        "The agreement of TH-83 includes the lines of its cluster K52-07, which has not agreed to them;"
                                + " have the cluster agree first.");
    }

    private static final String NO_ENTRY =
            " is no entry by %s that stands on PA-2557-TH-83; name the position of the one that does, found in its"
                    + " history.";

    private static GivenWhenThen<PerformanceAgreement> at(Instant now, DomainEvent... given) {
        return new GivenWhenThen<>(PerformanceAgreement.class, now)
                .log(framework(), published(), clusterProposed(), clusterAgreed())
                .position(41, AGREEMENT, 1)
                .given(given);
    }

    private static AnswerNegotiationForm form(Answer answer, LocalDate receivedOn) {
        return new AnswerNegotiationForm(PHUKET, YEAR, answer, null, receivedOn, 41L, "entered wrongly");
    }

    private static ConcludeNegotiation conclude(List<AgreementLine> lines, LocalDate concludedOn) {
        return new ConcludeNegotiation(PHUKET, YEAR, lines, concludedOn, NEGOTIATORS, 42L, "entered wrongly");
    }

    private static ProposeAgreement propose(List<AgreementLine> lines, LocalDate proposedOn) {
        return new ProposeAgreement(PHUKET, YEAR, Coverage.WHOLE, lines, proposedOn, 40L, "entered wrongly");
    }

    private static SignAgreement sign() {
        return new SignAgreement(PHUKET, YEAR, SIGNED, provinceSigned().signatories(), null, null);
    }

    private static NegotiationFormAnswered answered(Answer answer, LocalDate receivedOn) {
        return new NegotiationFormAnswered(PHUKET, YEAR, answer, List.of(), receivedOn, true);
    }

    private static NegotiationFormAnswered corrected(Answer answer, LocalDate receivedOn, boolean inTime) {
        return new NegotiationFormAnswered(PHUKET, YEAR, answer, List.of(), receivedOn, inTime, 1, 41L);
    }

    private static AgreementAgreed agreed(Basis basis, LocalDate on) {
        return new AgreementAgreed(PHUKET, YEAR, basis, on);
    }

    private static NegotiationConcluded concluded(LocalDate on, Long corrects) {
        return new NegotiationConcluded(
                PHUKET, YEAR, withClusters(provinceLines()), on, NEGOTIATORS, List.of(), corrects);
    }

    private static List<AgreementLine> renamed() {
        return edit(
                provinceLines(),
                "P-2.2.3",
                line -> new AgreementLine(
                        line.line(),
                        line.indicator(),
                        text("Renamed"),
                        line.level(),
                        line.perspective(),
                        line.weight(),
                        line.criteria(),
                        line.products(),
                        line.planReference(),
                        line.repeatReason(),
                        line.strategyPurpose(),
                        line.assessedService(),
                        line.supervisors(),
                        line.dataCollectors()));
    }

    private static List<AgreementLine> withClusters(List<AgreementLine> own) {
        List<AgreementLine> all = new ArrayList<>(own);
        all.addAll(clusterLines());
        return all;
    }
}
