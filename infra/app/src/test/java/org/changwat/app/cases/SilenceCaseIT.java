package org.changwat.app.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.changwat.app.simulation.YearSimulator;
import org.changwat.command.api.StrictJson;
import org.changwat.events.EventMetadata;
import org.changwat.events.agreement.AgreementAgreed;
import org.changwat.events.agreement.AgreementAgreed.Basis;
import org.changwat.events.agreement.AgreementAmended;
import org.changwat.events.agreement.DeemedAgreementReversed;
import org.changwat.events.log.LoggedEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * FY2557's silence (domain rule 10) over the real gate, automations and block log. It is no part of the filling: history has a day to
 * be entered before silence is taken for agreement, and a filling is done in seconds.
 */
class SilenceCaseIT {

    private static final String CLUSTER = "K52-01";
    private static final LocalDate DEEMED_ON = LocalDate.of(2014, 3, 22);

    @TempDir
    Path data;

    private int run;

    @Test
    void
            a_silent_cluster_and_its_members_are_deemed_agreed_and_forms_found_later_reverse_it_down_to_the_signed_lines() {
        try (CaseLedger ledger = CaseLedger.start(data)) {
            Script.documented().stream()
                    .filter(script -> script.name().equals("framework-2557.ndjson"))
                    .forEach(script -> ledger.runner().run(script, () -> false, lines -> {}));
            List<JsonNode> proposals = proposals();
            JsonNode cluster = proposals.get(0);
            String silent = proposals.get(1).at("/body/unit").asString();
            String found = proposals.get(2).at("/body/unit").asString();

            run(ledger, cluster.toString());
            assertThat(agreed(ledger, CLUSTER)).isEmpty();
            ledger.later(Duration.ofHours(25));
            assertThat(agreed(ledger, CLUSTER))
                    .extracting(AgreementAgreed::basis, AgreementAgreed::effectiveOn)
                    .containsExactly(tuple(Basis.SILENCE, DEEMED_ON));

            run(ledger, proposals.get(1).toString(), proposals.get(2).toString());
            run(ledger, form(silent, "NEGOTIATE", "2014-03-24"));
            ledger.later(Duration.ofHours(25));
            assertThat(agreed(ledger, silent))
                    .extracting(AgreementAgreed::basis)
                    .containsExactly(Basis.SILENCE);
            assertThat(agreed(ledger, found)).extracting(AgreementAgreed::basis).containsExactly(Basis.SILENCE);

            run(ledger, form(found, "AGREE", "2014-03-20"));
            assertThat(of(ledger, found, DeemedAgreementReversed.class)).hasSize(1);
            assertThat(agreed(ledger, found))
                    .extracting(AgreementAgreed::basis)
                    .containsExactly(Basis.SILENCE, Basis.FORM);
            assertThat(of(ledger, silent, DeemedAgreementReversed.class)).isEmpty();

            run(ledger, sign(silent));
            run(ledger, form(CLUSTER, "NEGOTIATE", "2014-03-21"));
            assertThat(of(ledger, CLUSTER, DeemedAgreementReversed.class)).hasSize(1);
            assertThatThrownBy(() -> run(ledger, sign(found)))
                    .isInstanceOf(LineRefused.class)
                    .hasMessageContaining("agreement.cluster.first");

            run(ledger, settled(cluster));
            run(ledger, sign(found));
            ledger.later(Duration.ZERO);
            for (String member : List.of(silent, found)) {
                AgreementAmended followed =
                        of(ledger, member, AgreementAmended.class).get(0);
                assertThat(followed.amendments())
                        .extracting(each ->
                                Objects.requireNonNull(each.after()).weight().toPlainString())
                        .containsExactlyInAnyOrder("8.00", "7.00");
            }
            assertThat(ledger.deadLetters()).isZero();
            assertThat(ledger.events())
                    .filteredOn(event ->
                            event.payload() instanceof AgreementAgreed agreed && agreed.basis() == Basis.SILENCE)
                    .hasSize(3)
                    .allSatisfy(event -> assertThat(event.metadata().get(EventMetadata.ACTOR))
                            .isEqualTo("automation:WhenNegotiationWindowClosesThenDeemAgreed"));
        }
    }

    /** The cluster's proposal and its members', as the simulated year has them. */
    private static List<JsonNode> proposals() {
        Set<String> units = Set.of(CLUSTER, "TH-12", "TH-13", "TH-14", "TH-19");
        return new YearSimulator(2557, Set.of())
                .lines().stream()
                        .map(StrictJson::parse)
                        .filter(line -> line.path("command").asString().equals("ProposeAgreement"))
                        .filter(line -> units.contains(line.at("/body/unit").asString()))
                        .toList();
    }

    private static String form(String unit, String answer, String receivedOn) {
        return """
                {"command":"AnswerNegotiationForm","key":"silence/%s/form/%s","body":{"unit":"%s","fiscalYear":2557,\
                "answer":"%s","receivedOn":"%s","reason":"x"}}""".formatted(unit, receivedOn, unit, answer, receivedOn);
    }

    private String sign(String unit) {
        return """
                {"command":"SignAgreement","key":"silence/%s/sign/%d","body":{"unit":"%s","fiscalYear":2557,\
                "signedOn":"2014-04-17","signatories":[{"role":"GOVERNOR","person":"P-0031"}],"reason":"x"}}""".formatted(unit, run++, unit);
    }

    private static String settled(JsonNode proposal) {
        ObjectNode body = ((ObjectNode) proposal.path("body")).deepCopy();
        body.remove("coverage");
        body.remove("proposedOn");
        ((ObjectNode) body.path("lines").get(0)).put("weight", "8.00");
        ((ObjectNode) body.path("lines").get(1)).put("weight", "7.00");
        body.put("concludedOn", "2014-04-10");
        body.putObject("authority")
                .put("body", "NEGOTIATION_COMMITTEE")
                .put("meeting", "4/2557")
                .put("date", "2014-04-10");
        ObjectNode line = (ObjectNode) StrictJson.parse("{}".getBytes(StandardCharsets.UTF_8));
        line.put("command", "ConcludeNegotiation").put("key", "silence/cluster/settled");
        line.set("body", body);
        return line.toString();
    }

    private void run(CaseLedger ledger, String... lines) {
        Script script = new Script(
                "silence-" + run++,
                Script.CASE_LOADER,
                List.of(lines).stream()
                        .map(line -> line.getBytes(StandardCharsets.UTF_8))
                        .toList(),
                false);
        ledger.runner().run(script, () -> false, done -> {});
    }

    private static List<AgreementAgreed> agreed(CaseLedger ledger, String unit) {
        return of(ledger, unit, AgreementAgreed.class);
    }

    private static <E> List<E> of(CaseLedger ledger, String unit, Class<E> type) {
        return ledger.log().ofAggregate("PA-2557-" + unit).stream()
                .map(LoggedEvent::payload)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }
}
