package org.changwat.command.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.changwat.command.Year2557.AGREED;
import static org.changwat.command.Year2557.ANDAMAN;
import static org.changwat.command.Year2557.PHUKET;
import static org.changwat.command.Year2557.PROPOSED;
import static org.changwat.command.Year2557.SIGNED;
import static org.changwat.command.Year2557.YEAR;
import static org.changwat.command.Year2557.allLines;
import static org.changwat.command.Year2557.and;
import static org.changwat.command.Year2557.clusterAgreed;
import static org.changwat.command.Year2557.clusterLines;
import static org.changwat.command.Year2557.clusterProposed;
import static org.changwat.command.Year2557.day;
import static org.changwat.command.Year2557.decimal;
import static org.changwat.command.Year2557.edit;
import static org.changwat.command.Year2557.framework;
import static org.changwat.command.Year2557.judgedBy;
import static org.changwat.command.Year2557.line;
import static org.changwat.command.Year2557.provinceAgreed;
import static org.changwat.command.Year2557.provinceLines;
import static org.changwat.command.Year2557.provinceProposed;
import static org.changwat.command.Year2557.provinceSigned;
import static org.changwat.command.Year2557.published;
import static org.changwat.command.Year2557.steps;
import static org.changwat.command.Year2557.weighing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.changwat.command.GivenWhenThen;
import org.changwat.events.AgreementLine;
import org.changwat.events.Authority;
import org.changwat.events.Coverage;
import org.changwat.events.LineLevel;
import org.changwat.events.Scale;
import org.changwat.events.agreement.AgreementAgreed;
import org.changwat.events.agreement.AgreementAgreed.Basis;
import org.changwat.events.agreement.AgreementProposed;
import org.changwat.events.agreement.AgreementSigned;
import org.changwat.events.agreement.AgreementSigned.Signatory;
import org.changwat.events.agreement.NegotiationConcluded;
import org.changwat.events.agreement.NegotiationFormAnswered;
import org.changwat.events.agreement.NegotiationFormAnswered.Answer;
import org.changwat.events.framework.Parameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NegotiationTest {

    /** 21 March in UTC, but 22 March in Bangkok: a form that comes now is late. */
    private static final Instant NOW = Instant.parse("2014-03-21T17:30:00Z");

    private static final Authority NEGOTIATORS =
            new Authority("NEGOTIATION_COMMITTEE", "1/2557", null, day("2014-04-02"));
    private static final List<Signatory> GOVERNOR = List.of(new Signatory("GOVERNOR", "P-1"));

    private final GivenWhenThen<PerformanceAgreement> agreement = new GivenWhenThen<>(PerformanceAgreement.class, NOW);

    @Test
    void a_form_that_agrees_in_time_settles_the_agreement() {
        proposed().when(form(Answer.AGREE, AGREED)).thenEvents(answered(Answer.AGREE, AGREED, true), provinceAgreed());
    }

    @Test
    void a_form_that_asks_to_negotiate_agrees_to_nothing_yet() {
        List<AgreementLine> wishes = List.of(provinceLines().get(2));

        proposed()
                .when(new AnswerNegotiationForm(PHUKET, YEAR, Answer.NEGOTIATE, wishes, AGREED, null, null))
                .thenEvents(new NegotiationFormAnswered(PHUKET, YEAR, Answer.NEGOTIATE, wishes, AGREED, true));
    }

    @Test
    void a_form_received_on_the_last_day_counts() {
        proposed()
                .when(form(Answer.AGREE, day("2014-03-21")))
                .thenEvents(
                        answered(Answer.AGREE, day("2014-03-21"), true),
                        new AgreementAgreed(PHUKET, YEAR, Basis.FORM, day("2014-03-21")));
    }

    @Test
    void a_form_received_the_day_after_is_recorded_and_changes_nothing() {
        proposed()
                .when(form(Answer.AGREE, day("2014-03-22")))
                .thenEvents(answered(Answer.AGREE, day("2014-03-22"), false));
    }

    @Test
    void a_form_without_a_date_came_on_the_bangkok_day_of_recording() {
        proposed().when(form(Answer.AGREE, null)).thenEvents(answered(Answer.AGREE, day("2014-03-22"), false));
    }

    @Test
    void a_form_received_in_time_but_entered_later_counts() {
        GivenWhenThen<PerformanceAgreement> later =
                new GivenWhenThen<>(PerformanceAgreement.class, Instant.parse("2014-03-25T03:00:00Z"));

        later.log(framework(), published(), clusterProposed(), clusterAgreed())
                .given(provinceProposed())
                .when(form(Answer.AGREE, AGREED))
                .thenEvents(answered(Answer.AGREE, AGREED, true), provinceAgreed());
    }

    @Test
    void a_late_form_after_a_timely_one_is_recorded_and_leaves_that_one_standing() {
        proposed()
                .given(answered(Answer.NEGOTIATE, AGREED, true))
                .when(form(Answer.AGREE, day("2014-03-25")))
                .thenEvents(answered(Answer.AGREE, day("2014-03-25"), false));

        GivenWhenThen<PerformanceAgreement> after = new GivenWhenThen<>(PerformanceAgreement.class, NOW);
        after.log(framework(), published())
                .given(
                        provinceProposed(),
                        answered(Answer.NEGOTIATE, AGREED, true),
                        answered(Answer.AGREE, day("2014-03-25"), false))
                .when(conclude(provinceLines(), day("2014-04-02")));
        assertThat(after.event(AgreementAgreed.class).basis()).isEqualTo(Basis.NEGOTIATION);
    }

    @Test
    void a_late_wish_to_negotiate_opens_no_negotiation() {
        proposed()
                .given(answered(Answer.NEGOTIATE, day("2014-03-25"), false))
                .when(conclude(provinceLines(), day("2014-04-02")))
                .thenRejected(
                        "agreement.negotiation.not-asked",
                        "No negotiation of PA-2557-TH-83 is open; record the form that asks for it first.");
    }

    @Test
    void the_same_form_again_changes_nothing_in_time_or_late() {
        proposed()
                .given(answered(Answer.AGREE, AGREED, true), provinceAgreed())
                .when(form(Answer.AGREE, AGREED))
                .thenNothing();

        GivenWhenThen<PerformanceAgreement> late = new GivenWhenThen<>(PerformanceAgreement.class, NOW);
        late.log(framework(), published())
                .given(provinceProposed(), answered(Answer.AGREE, day("2014-03-25"), false))
                .when(form(Answer.AGREE, day("2014-03-25")))
                .thenNothing();
    }

    @Test
    void another_form_in_time_is_rejected_once_one_has_come() {
        proposed()
                .given(answered(Answer.NEGOTIATE, AGREED, true))
                .when(form(Answer.AGREE, day("2014-03-21")))
                .thenRejected("agreement.form.answered", answeredAlready());
    }

    @Test
    void a_form_in_time_is_rejected_where_the_agreement_stands_agreed_or_signed() {
        proposed()
                .given(new AgreementAgreed(PHUKET, YEAR, Basis.NEGOTIATION, AGREED))
                .when(form(Answer.NEGOTIATE, day("2014-03-21")))
                .thenRejected("agreement.form.answered", answeredAlready());

        GivenWhenThen<PerformanceAgreement> partial = new GivenWhenThen<>(PerformanceAgreement.class, NOW);
        partial.log(framework(), published())
                .given(partialProposed(), provinceSigned())
                .when(form(Answer.AGREE, AGREED))
                .thenRejected("agreement.form.answered", answeredAlready());
    }

    @Test
    void a_year_without_a_last_day_takes_forms_at_any_time() {
        Parameters undated = new Parameters(
                decimal("1.0000"),
                List.of("DONE"),
                "EFFECTIVENESS",
                decimal("15.00"),
                decimal("45.00"),
                5,
                List.of(),
                null,
                List.of());

        agreement
                .log(framework(YEAR, Scale.LEVEL_1_TO_5, undated), published())
                .given(provinceProposed())
                .when(form(Answer.AGREE, day("2014-09-30")))
                .thenEvents(
                        answered(Answer.AGREE, day("2014-09-30"), true),
                        new AgreementAgreed(PHUKET, YEAR, Basis.FORM, day("2014-09-30")));
    }

    @Test
    void a_form_for_lines_that_nobody_proposed_finds_no_agreement() {
        agreement.log(framework(), published()).when(form(Answer.AGREE, AGREED)).thenNotFound();
    }

    @Test
    void the_committee_settles_the_lines_and_the_pinned_cluster_lines_stay() {
        List<AgreementLine> settled = edit(provinceLines(), "P-2.2.2", line -> judgedBy(line, steps(3)));
        List<AgreementLine> all = new ArrayList<>(settled);
        all.addAll(clusterLines());

        proposed()
                .given(answered(Answer.NEGOTIATE, AGREED, true))
                .when(conclude(settled, day("2014-04-02")))
                .thenEvents(
                        new NegotiationConcluded(PHUKET, YEAR, all, day("2014-04-02"), NEGOTIATORS, List.of()),
                        new AgreementAgreed(PHUKET, YEAR, Basis.NEGOTIATION, day("2014-04-02")));
    }

    @Test
    void a_cluster_negotiates_its_own_lines() {
        agreement
                .log(framework(), published())
                .given(
                        clusterProposed(),
                        new NegotiationFormAnswered(ANDAMAN, YEAR, Answer.NEGOTIATE, List.of(), AGREED, true))
                .when(new ConcludeNegotiation(
                        ANDAMAN, YEAR, clusterLines(), day("2014-04-02"), NEGOTIATORS, null, null))
                .thenEvents(
                        new NegotiationConcluded(
                                ANDAMAN, YEAR, clusterLines(), day("2014-04-02"), NEGOTIATORS, List.of()),
                        new AgreementAgreed(ANDAMAN, YEAR, Basis.NEGOTIATION, day("2014-04-02")));
    }

    @Test
    void settled_lines_are_held_to_the_rules_of_proposed_ones_and_remarked_likewise() {
        proposed()
                .given(answered(Answer.NEGOTIATE, AGREED, true))
                .when(conclude(edit(provinceLines(), "S-3", line -> weighing(line, "4.99")), day("2014-04-02")))
                .thenRejected(
                        "agreement.weight.total",
                        "The lines of TH-83 weigh 99.99 in all where they must weigh 100; correct the weights.");

        GivenWhenThen<PerformanceAgreement> six = new GivenWhenThen<>(PerformanceAgreement.class, NOW);
        six.log(framework(), published())
                .given(provinceProposed(), answered(Answer.NEGOTIATE, AGREED, true))
                .when(conclude(
                        and(
                                edit(provinceLines(), "P-2.2.2", line -> weighing(line, "5.00")),
                                line("P-1.3.2", LineLevel.PROVINCE, "EFFECTIVENESS", "5.00", steps(5))),
                        day("2014-04-02")))
                .thenWarns(
                        "agreement.kpi.many",
                        "TH-83 has 6 cluster and province KPIs where at most 5 are advised; consider fewer.");
    }

    @Test
    void without_a_date_it_is_concluded_on_the_bangkok_day_of_recording() {
        proposed().given(answered(Answer.NEGOTIATE, AGREED, true)).when(conclude(provinceLines(), null));

        assertThat(agreement.event(NegotiationConcluded.class).concludedOn()).isEqualTo("2014-03-22");
        assertThat(agreement.event(AgreementAgreed.class).effectiveOn()).isEqualTo("2014-03-22");
    }

    @Test
    void a_new_proposal_leaves_the_wish_to_negotiate_standing() {
        proposed()
                .given(answered(Answer.NEGOTIATE, AGREED, true), provinceProposed())
                .when(conclude(provinceLines(), day("2014-04-02")));

        assertThat(agreement.event(AgreementAgreed.class).basis()).isEqualTo(Basis.NEGOTIATION);
    }

    @Test
    void the_same_conclusion_again_changes_nothing_with_its_date_or_without() {
        NegotiationConcluded concluded =
                new NegotiationConcluded(PHUKET, YEAR, allLines(), day("2014-04-02"), NEGOTIATORS, List.of());

        for (LocalDate given : new LocalDate[] {null, day("2014-04-02")}) {
            GivenWhenThen<PerformanceAgreement> settled = new GivenWhenThen<>(PerformanceAgreement.class, NOW);
            settled.log(framework(), published())
                    .given(
                            provinceProposed(),
                            answered(Answer.NEGOTIATE, AGREED, true),
                            concluded,
                            new AgreementAgreed(PHUKET, YEAR, Basis.NEGOTIATION, day("2014-04-02")))
                    .when(conclude(provinceLines(), given))
                    .thenNothing();
        }
    }

    @Test
    void what_was_concluded_is_not_concluded_otherwise() {
        proposed()
                .given(
                        answered(Answer.NEGOTIATE, AGREED, true),
                        new NegotiationConcluded(PHUKET, YEAR, allLines(), AGREED, NEGOTIATORS, List.of()),
                        new AgreementAgreed(PHUKET, YEAR, Basis.NEGOTIATION, AGREED))
                .when(conclude(provinceLines(), day("2014-04-02")))
                .thenRejected(
                        "agreement.negotiation.not-asked",
                        "No negotiation of PA-2557-TH-83 is open; record the form that asks for it first.");
    }

    @Test
    void a_negotiation_that_nobody_asked_for_is_not_concluded() {
        proposed()
                .when(conclude(provinceLines(), day("2014-04-02")))
                .thenRejected(
                        "agreement.negotiation.not-asked",
                        "No negotiation of PA-2557-TH-83 is open; record the form that asks for it first.");
    }

    @Test
    void an_agreed_agreement_is_signed() {
        proposed()
                .given(provinceAgreed())
                .when(new SignAgreement(PHUKET, YEAR, SIGNED, GOVERNOR, null, null))
                .thenEvents(provinceSigned());
    }

    @Test
    void without_a_date_it_is_signed_on_the_bangkok_day_of_recording() {
        proposed().given(provinceAgreed()).when(new SignAgreement(PHUKET, YEAR, null, GOVERNOR, null, null));

        assertThat(agreement.event(AgreementSigned.class).signedOn()).isEqualTo("2014-03-22");
    }

    @Test
    void what_nobody_agreed_to_is_not_signed() {
        proposed()
                .given(answered(Answer.NEGOTIATE, AGREED, true))
                .when(new SignAgreement(PHUKET, YEAR, SIGNED, GOVERNOR, null, null))
                .thenRejected(
                        "agreement.sign.not-agreed",
                        "PA-2557-TH-83 is not agreed; record the negotiation form or conclude the negotiation first.");
    }

    @Test
    void a_partial_agreement_of_history_is_signed_as_it_is() {
        agreement
                .log(framework(), published())
                .given(partialProposed())
                .when(new SignAgreement(PHUKET, YEAR, SIGNED, GOVERNOR, null, null))
                .thenEvents(provinceSigned());
    }

    @Test
    void a_cluster_signs_nothing() {
        agreement
                .log(framework(), published())
                .given(clusterProposed(), clusterAgreed())
                .when(new SignAgreement(ANDAMAN, YEAR, SIGNED, GOVERNOR, null, null))
                .thenRejected(
                        "agreement.sign.cluster",
                        "Cluster K52-07 signs no agreement; it is bound once it has agreed, and its provinces sign.");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void the_same_signature_again_changes_nothing(boolean dated) {
        proposed()
                .given(provinceAgreed(), provinceSigned())
                .when(new SignAgreement(PHUKET, YEAR, dated ? SIGNED : null, GOVERNOR, null, null))
                .thenNothing();
    }

    @Test
    void another_signature_is_rejected() {
        proposed()
                .given(provinceAgreed(), provinceSigned())
                .when(new SignAgreement(PHUKET, YEAR, SIGNED.plusDays(1), GOVERNOR, null, null))
                .thenRejected(
                        "agreement.signed",
                        "PA-2557-TH-83 is signed already; ask for a change of its indicators instead.");
    }

    @Test
    void a_signature_names_who_signed() {
        proposed()
                .given(provinceAgreed())
                .when(new SignAgreement(PHUKET, YEAR, SIGNED, List.of(), null, null))
                .thenRejected(
                        "agreement.sign.nobody",
                        "The signature of PA-2557-TH-83 names nobody; name role and person id of each signatory.");
    }

    @Test
    void a_signature_entered_wrongly_is_corrected_by_its_position() {
        proposed()
                .given(answered(Answer.AGREE, AGREED, true), provinceAgreed(), provinceSigned())
                .position(41, "PA-2557-TH-83", 3)
                .position(40, "PA-2557-TH-83", 2)
                .when(new SignAgreement(PHUKET, YEAR, day("2014-04-11"), GOVERNOR, 41L, null))
                .thenEvents(new AgreementSigned(PHUKET, YEAR, day("2014-04-11"), GOVERNOR, 41L));

        agreement
                .when(new SignAgreement(PHUKET, YEAR, day("2014-04-11"), GOVERNOR, 40L, null))
                .thenRejected(
                        "agreement.sign.corrects",
                        "Position 40 is not the signature that stands on PA-2557-TH-83; name the position of its latest"
                                + " signature.");
    }

    private GivenWhenThen<PerformanceAgreement> proposed() {
        return agreement
                .log(framework(), published(), clusterProposed(), clusterAgreed())
                .given(provinceProposed());
    }

    private static AgreementProposed partialProposed() {
        return new AgreementProposed(
                PHUKET, YEAR, Coverage.PARTIAL, 1, "K52", null, null, provinceLines(), PROPOSED, List.of());
    }

    private static String answeredAlready() {
        return "PA-2557-TH-83 is agreed already or its form was answered in time; a change is asked for by a change"
                + " request.";
    }

    private static AnswerNegotiationForm form(Answer answer, LocalDate receivedOn) {
        return new AnswerNegotiationForm(PHUKET, YEAR, answer, null, receivedOn, null, null);
    }

    private static NegotiationFormAnswered answered(Answer answer, LocalDate receivedOn, boolean inTime) {
        return new NegotiationFormAnswered(PHUKET, YEAR, answer, List.of(), receivedOn, inTime);
    }

    private static ConcludeNegotiation conclude(List<AgreementLine> lines, LocalDate concludedOn) {
        return new ConcludeNegotiation(PHUKET, YEAR, lines, concludedOn, NEGOTIATORS, null, null);
    }
}
