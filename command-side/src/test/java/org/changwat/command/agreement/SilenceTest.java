package org.changwat.command.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.changwat.command.Year2557.ANDAMAN;
import static org.changwat.command.Year2557.ANDAMANS;
import static org.changwat.command.Year2557.PHUKET;
import static org.changwat.command.Year2557.PROPOSED;
import static org.changwat.command.Year2557.YEAR;
import static org.changwat.command.Year2557.clusterLines;
import static org.changwat.command.Year2557.day;
import static org.changwat.command.Year2557.edit;
import static org.changwat.command.Year2557.framework;
import static org.changwat.command.Year2557.parameters;
import static org.changwat.command.Year2557.provinceAgreed;
import static org.changwat.command.Year2557.provinceLines;
import static org.changwat.command.Year2557.provinceProposed;
import static org.changwat.command.Year2557.provinceSigned;
import static org.changwat.command.Year2557.published;
import static org.changwat.command.Year2557.text;
import static org.changwat.command.Year2557.weighing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.changwat.command.Command;
import org.changwat.command.GivenWhenThen;
import org.changwat.command.SmallLedger;
import org.changwat.command.framework.AmendCalendar;
import org.changwat.command.framework.DefineFramework;
import org.changwat.command.framework.PublishFramework;
import org.changwat.events.Authority;
import org.changwat.events.Coverage;
import org.changwat.events.EventMetadata;
import org.changwat.events.Scale;
import org.changwat.events.agreement.AgreementAgreed;
import org.changwat.events.agreement.AgreementAgreed.Basis;
import org.changwat.events.agreement.AgreementAmended;
import org.changwat.events.agreement.AgreementProposed;
import org.changwat.events.agreement.DeemedAgreementReversed;
import org.changwat.events.agreement.NegotiationFormAnswered;
import org.changwat.events.agreement.NegotiationFormAnswered.Answer;
import org.changwat.events.framework.CalendarEntry;
import org.changwat.events.framework.FrameworkDefined;
import org.changwat.events.framework.Parameters;
import org.changwat.events.scorecard.ScorecardAmended;
import org.changwat.events.scorecard.ScorecardOpened;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** No form by 21 March 2557 means agreed; midnight in Bangkok is 17:00 UTC (domain rule 10). */
class SilenceTest {

    private static final Instant CLOSED = Instant.parse("2014-03-21T17:00:00Z");
    private static final LocalDate DEEMED = day("2014-03-22");
    private static final DeemAgreed DEEM = new DeemAgreed(PHUKET, YEAR, null);

    @Nested
    class Decided {

        private final GivenWhenThen<PerformanceAgreement> agreement = at(CLOSED);

        @Test
        void silence_is_agreement_once_the_window_has_closed() {
            agreement.given(provinceProposed()).when(DEEM).thenEvents(silence());
        }

        @Test
        void the_last_day_is_the_units_until_midnight_in_bangkok() {
            at(CLOSED.minusMillis(1)).given(provinceProposed()).when(DEEM).thenNothing();
        }

        @Test
        void whoever_answered_agreed_or_signed_is_not_silent() {
            at(CLOSED)
                    .given(provinceProposed(), answered(Answer.NEGOTIATE, "2014-03-20", true))
                    .when(DEEM)
                    .thenNothing();
            at(CLOSED).given(provinceProposed(), provinceAgreed()).when(DEEM).thenNothing();
            at(CLOSED).given(provinceProposed(), provinceSigned()).when(DEEM).thenNothing();
            at(CLOSED).given(provinceProposed(), silence()).when(DEEM).thenNothing();
        }

        @Test
        void a_late_form_breaks_no_silence() {
            agreement
                    .given(provinceProposed(), answered(Answer.NEGOTIATE, "2014-03-22", false))
                    .when(DEEM)
                    .thenEvents(silence());
        }

        @Test
        void what_was_imported_in_part_or_proposed_too_late_was_never_put_to_the_unit() {
            at(CLOSED).given(proposed(Coverage.PARTIAL, PROPOSED)).when(DEEM).thenNothing();
            at(CLOSED)
                    .given(proposed(Coverage.WHOLE, day("2014-03-22")))
                    .when(DEEM)
                    .thenNothing();
            at(CLOSED)
                    .given(proposed(Coverage.WHOLE, day("2014-03-21")))
                    .when(DEEM)
                    .thenEvents(silence());
        }

        @Test
        void a_year_without_a_last_day_takes_no_silence_for_agreement() {
            Parameters some = parameters();
            Parameters none = new Parameters(
                    some.zeroStepScore(),
                    some.countedCompletions(),
                    some.strategicPerspective(),
                    some.clusterShare(),
                    some.provinceShare(),
                    some.strategicKpisAdvised(),
                    some.compulsoryMonitors(),
                    null,
                    some.anchors());
            new GivenWhenThen<>(PerformanceAgreement.class, CLOSED)
                    .log(framework(YEAR, Scale.LEVEL_1_TO_5, none), published())
                    .given(provinceProposed())
                    .when(DEEM)
                    .thenNothing();
        }

        @Test
        void nobody_is_silent_on_what_was_not_proposed() {
            agreement.when(DEEM).thenNotFound();
        }

        @Test
        void a_timely_form_recorded_late_reverses_it() {
            agreement
                    .given(provinceProposed(), silence())
                    .when(form(PHUKET, Answer.AGREE, "2014-03-20"))
                    .thenEvents(
                            answered(Answer.AGREE, "2014-03-20", true),
                            new DeemedAgreementReversed(PHUKET, YEAR, DEEMED, day("2014-03-20")),
                            new AgreementAgreed(PHUKET, YEAR, Basis.FORM, day("2014-03-20")));
            at(CLOSED)
                    .given(provinceProposed(), silence())
                    .when(form(PHUKET, Answer.NEGOTIATE, "2014-03-21"))
                    .thenEvents(
                            answered(Answer.NEGOTIATE, "2014-03-21", true),
                            new DeemedAgreementReversed(PHUKET, YEAR, DEEMED, day("2014-03-21")));
        }

        @Test
        void a_late_form_is_recorded_and_changes_nothing() {
            agreement
                    .given(provinceProposed(), silence())
                    .when(form(PHUKET, Answer.NEGOTIATE, "2014-03-22"))
                    .thenEvents(answered(Answer.NEGOTIATE, "2014-03-22", false));
        }

        @Test
        void what_is_signed_stands_whatever_form_is_found() {
            agreement
                    .given(provinceProposed(), silence(), provinceSigned())
                    .when(form(PHUKET, Answer.NEGOTIATE, "2014-03-20"))
                    .thenRejected(
                            "agreement.form.answered",
                            "PA-2557-TH-83 is agreed already or its form was answered in time; a change is asked for by"
                                    + " a change request.");
        }

        @Test
        void one_form_reverses_it_and_another_is_one_too_many() {
            agreement
                    .given(
                            provinceProposed(),
                            silence(),
                            answered(Answer.NEGOTIATE, "2014-03-20", true),
                            new DeemedAgreementReversed(PHUKET, YEAR, DEEMED, day("2014-03-20")))
                    .when(form(PHUKET, Answer.AGREE, "2014-03-21"))
                    .thenRejected(
                            "agreement.form.answered",
                            "PA-2557-TH-83 is agreed already or its form was answered in time; a change is asked for by"
                                    + " a change request.");
        }

        @Test
        void what_was_reversed_is_neither_deemed_again_nor_signed() {
            agreement.given(
                    provinceProposed(),
                    silence(),
                    answered(Answer.NEGOTIATE, "2014-03-20", true),
                    new DeemedAgreementReversed(PHUKET, YEAR, DEEMED, day("2014-03-20")));
            agreement.when(DEEM).thenNothing();
            agreement
                    .when(sign())
                    .thenRejected(
                            "agreement.sign.not-agreed",
                            "PA-2557-TH-83 is not agreed; record the negotiation form or conclude the negotiation first.");
        }

        private GivenWhenThen<PerformanceAgreement> at(Instant now) {
            return new GivenWhenThen<>(PerformanceAgreement.class, now).log(framework(), published());
        }
    }

    @Nested
    class ByTheClock {

        private final SmallLedger ledger = new SmallLedger(2);

        @AfterEach
        void close() {
            ledger.close();
        }

        @Test
        void a_silent_cluster_is_deemed_agreed_at_midnight_in_bangkok_and_its_card_opens() {
            proposed(ANDAMAN);
            at("2014-03-21T16:59:59Z");
            assertThat(ledger.events(AgreementAgreed.class, ANDAMANS)).isEmpty();

            at("2014-03-21T17:00:00Z");
            at("2014-03-21T17:00:30Z");

            assertThat(ledger.events(AgreementAgreed.class, ANDAMANS))
                    .containsExactly(new AgreementAgreed(ANDAMAN, YEAR, Basis.SILENCE, DEEMED));
            assertThat(ledger.events(ScorecardOpened.class, "SC-2557-K52-07")).hasSize(1);
            assertThat(SmallLedger.actor(ledger.messages(AgreementAgreed.class).get(0)))
                    .isEqualTo("automation:WhenNegotiationWindowClosesThenDeemAgreed");
            assertThat(ledger.messages(AgreementAgreed.class)
                            .get(0)
                            .getMetaData()
                            .get(EventMetadata.CAUSATION_ID))
                    .isEqualTo(ledger.messages(AgreementProposed.class).get(0).getIdentifier());
            assertThat(ledger.windows().of(YEAR)).isEmpty();
        }

        @Test
        void whoever_answers_in_time_is_not_waited_for() {
            proposed(ANDAMAN);
            ledger.on("2014-03-20").send("opdc", form(ANDAMAN, Answer.NEGOTIATE, "2014-03-20"));

            assertThat(ledger.windows().of(YEAR)).isEmpty();
            at("2014-03-25T05:00:00Z");
            assertThat(ledger.events(AgreementAgreed.class, ANDAMANS)).isEmpty();
        }

        @Test
        void a_late_form_leaves_the_window_to_the_clock() {
            proposed(ANDAMAN);
            ledger.moment("2014-03-22T01:00:00Z").send("opdc", form(ANDAMAN, Answer.NEGOTIATE, "2014-03-22"));

            ledger.tick();

            assertThat(ledger.last(AgreementAgreed.class, ANDAMANS).basis()).isEqualTo(Basis.SILENCE);
        }

        @Test
        void history_that_is_entered_later_is_given_a_day_to_be_entered_whole() {
            ledger.moment("2026-11-25T03:00:00Z");
            proposed(ANDAMAN);
            at("2026-11-26T02:59:59Z");
            assertThat(ledger.events(AgreementAgreed.class, ANDAMANS)).isEmpty();

            at("2026-11-26T03:00:00Z");

            assertThat(ledger.events(AgreementAgreed.class, ANDAMANS))
                    .containsExactly(new AgreementAgreed(ANDAMAN, YEAR, Basis.SILENCE, DEEMED));
        }

        @Test
        void a_proposal_after_the_form_waits_for_nothing() {
            proposed(ANDAMAN);
            ledger.on("2014-03-20").send("opdc", form(ANDAMAN, Answer.NEGOTIATE, "2014-03-20"));
            ledger.send(
                    "opdc",
                    new ProposeAgreement(ANDAMAN, YEAR, Coverage.WHOLE, clusterLines(), day("2014-03-20"), null, null));

            assertThat(ledger.windows().of(YEAR)).isEmpty();
        }

        @Test
        void what_is_imported_in_part_is_not_waited_for() {
            framework_of_the_year();
            ledger.send(
                    "opdc",
                    new ProposeAgreement(
                            PHUKET,
                            YEAR,
                            Coverage.PARTIAL,
                            List.of(provinceLines().get(2)),
                            PROPOSED,
                            null,
                            null));

            assertThat(ledger.windows().of(YEAR)).isEmpty();
        }

        @Test
        void a_negotiation_after_a_reversal_amends_the_card_that_silence_opened() {
            proposed(ANDAMAN);
            at("2014-03-21T17:00:00Z");
            ledger.on("2014-03-25").send("opdc", form(ANDAMAN, Answer.NEGOTIATE, "2014-03-20"));
            ledger.send("opdc", settled());

            assertThat(ledger.last(AgreementAgreed.class, ANDAMANS).basis()).isEqualTo(Basis.NEGOTIATION);
            ScorecardAmended amended = ledger.last(ScorecardAmended.class, "SC-2557-K52-07");
            assertThat(amended.amendments())
                    .extracting(each -> each.after().weight().toPlainString())
                    .containsExactly("10.00", "5.00");
            assertThat(ledger.events(ScorecardOpened.class, "SC-2557-K52-07")).hasSize(1);
        }

        @Test
        void members_that_bear_the_deemed_lines_follow_what_their_cluster_negotiated_after_all() {
            String phuket = "PA-2557-TH-83";
            proposed(ANDAMAN);
            at("2014-03-21T17:00:00Z");
            ledger.on("2014-03-24")
                    .send(
                            "opdc",
                            new ProposeAgreement(PHUKET, YEAR, Coverage.WHOLE, provinceLines(), PROPOSED, null, null))
                    .send("opdc", form(PHUKET, Answer.AGREE, "2014-03-20"))
                    .send("opdc", sign());
            ledger.on("2014-03-25")
                    .send("opdc", form(ANDAMAN, Answer.NEGOTIATE, "2014-03-20"))
                    .send("opdc", settled());

            AgreementAmended followed = ledger.last(AgreementAmended.class, phuket);
            assertThat(followed.amendments())
                    .extracting(each -> each.line() + " " + each.after().weight())
                    .containsExactly("C-1.2.1 10.00", "C-1.1.1 5.00");
            assertThat(followed.request()).isNull();
            assertThat(followed.corrects()).isNull();
            assertThat(followed.authority().body()).isEqualTo("NEGOTIATION_COMMITTEE");
            assertThat(ledger.last(ScorecardAmended.class, "SC-2557-TH-83").amendments())
                    .isEqualTo(followed.amendments());

            int before = ledger.events().size();
            ledger.redeliverAll();
            assertThat(ledger.events()).hasSize(before);
        }

        @Test
        void a_member_that_signs_after_its_cluster_negotiated_catches_up() {
            proposed(ANDAMAN);
            at("2014-03-21T17:00:00Z");
            ledger.on("2014-03-24")
                    .send(
                            "opdc",
                            new ProposeAgreement(PHUKET, YEAR, Coverage.WHOLE, provinceLines(), PROPOSED, null, null))
                    .send("opdc", form(PHUKET, Answer.AGREE, "2014-03-20"));
            ledger.on("2014-03-25")
                    .send("opdc", form(ANDAMAN, Answer.NEGOTIATE, "2014-03-20"))
                    .send("opdc", settled());
            assertThat(ledger.events(AgreementAmended.class, "PA-2557-TH-83")).isEmpty();

            ledger.send("opdc", sign());

            assertThat(ledger.last(AgreementAmended.class, "PA-2557-TH-83").amendments())
                    .extracting(each -> each.after().weight().toPlainString())
                    .containsExactly("10.00", "5.00");
        }

        @Test
        void a_last_day_that_is_moved_moves_the_windows_that_are_open() {
            proposed(ANDAMAN);
            ledger.send(
                    "opdc",
                    new AmendCalendar(
                            YEAR,
                            List.of(new CalendarEntry(
                                    "FORM",
                                    text("Form"),
                                    CalendarEntry.Kind.NEGOTIATION_FORM,
                                    null,
                                    null,
                                    day("2014-03-28"),
                                    false)),
                            new Authority("OPDC", null, null, day("2014-03-12")),
                            null,
                            null,
                            null));
            at("2014-03-28T16:59:59Z");
            assertThat(ledger.events(AgreementAgreed.class, ANDAMANS)).isEmpty();

            at("2014-03-28T17:00:00Z");

            assertThat(ledger.last(AgreementAgreed.class, ANDAMANS).effectiveOn())
                    .isEqualTo("2014-03-29");
        }

        @Test
        void the_whole_log_again_deems_nothing_twice() {
            proposed(ANDAMAN);
            at("2014-03-21T17:00:00Z");
            int before = ledger.events().size();

            ledger.redeliverAll();
            ledger.moment("2014-03-24T17:00:00Z").tick();

            assertThat(ledger.events()).hasSize(before);
            assertThat(ledger.windows().of(YEAR)).isEmpty();
        }

        /** The cluster's two lines weigh 10 and 5 after all. */
        private ConcludeNegotiation settled() {
            return new ConcludeNegotiation(
                    ANDAMAN,
                    YEAR,
                    edit(
                            edit(clusterLines(), "C-1.2.1", line -> weighing(line, "10.00")),
                            "C-1.1.1",
                            line -> weighing(line, "5.00")),
                    day("2014-04-02"),
                    new Authority("NEGOTIATION_COMMITTEE", "1/2557", null, day("2014-04-02")),
                    null,
                    null);
        }

        private void at(String instant) {
            ledger.moment(instant).tick();
        }

        private void proposed(String unit) {
            framework_of_the_year();
            ledger.send("opdc", new ProposeAgreement(unit, YEAR, Coverage.WHOLE, clusterLines(), PROPOSED, null, null));
        }

        private void framework_of_the_year() {
            FrameworkDefined defined = framework();
            ledger.send(
                    "opdc",
                    new DefineFramework(
                            YEAR,
                            defined.title(),
                            defined.structure().scale(),
                            defined.structure().dimensions(),
                            defined.structure().parameters(),
                            defined.indicators(),
                            null,
                            null,
                            defined.changeWindows(),
                            null,
                            null,
                            null,
                            null));
            ledger.send("opdc", new PublishFramework(YEAR, null, null, null, null));
        }
    }

    private static AgreementAgreed silence() {
        return new AgreementAgreed(PHUKET, YEAR, Basis.SILENCE, DEEMED);
    }

    private static AgreementProposed proposed(Coverage coverage, LocalDate proposedOn) {
        AgreementProposed whole = provinceProposed();
        return new AgreementProposed(
                PHUKET,
                YEAR,
                coverage,
                whole.frameworkSequence(),
                whole.scheme(),
                whole.cluster(),
                whole.clusterSequence(),
                whole.lines(),
                proposedOn,
                List.of());
    }

    private static NegotiationFormAnswered answered(Answer answer, String receivedOn, boolean inTime) {
        return new NegotiationFormAnswered(PHUKET, YEAR, answer, List.of(), day(receivedOn), inTime);
    }

    private static AnswerNegotiationForm form(String unit, Answer answer, String receivedOn) {
        return new AnswerNegotiationForm(unit, YEAR, answer, null, day(receivedOn), null, null);
    }

    private static Command sign() {
        return new SignAgreement(
                PHUKET, YEAR, day("2014-04-10"), provinceSigned().signatories(), null, null);
    }
}
