package org.changwat.command.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RehearsalTest {

    @Test
    void a_rehearsed_command_is_decided_and_nothing_of_it_is_written() {
        try (GateFixture gate = new GateFixture()) {
            CommandOutcome outcome = rehearse(gate, "DefineFramework", Bodies.framework(2557, "Draft"));

            assertThat(outcome).isInstanceOf(CommandResult.class);
            assertThat(gate.ledger.head()).isZero();

            gate.send("DefineFramework", Bodies.framework(2557, "Draft"));
            long head = gate.ledger.head();
            assertThat(rehearse(gate, "PublishFramework", Bodies.publish(2557)).status())
                    .isEqualTo(200);
            assertThat(gate.ledger.head()).isEqualTo(head);
            assertThat(gate.send("PublishFramework", Bodies.publish(2557)).status())
                    .isEqualTo(200);
        }
    }

    @Test
    void a_rehearsal_is_refused_as_the_command_would_be() {
        try (GateFixture gate = new GateFixture()) {
            assertThat(code(rehearse(gate, "PublishFramework", Bodies.publish(2557))))
                    .isEqualTo("aggregate.unknown");
            assertThat(code(rehearse(gate, "NoCommand", "{}"))).isEqualTo("command.unknown");
            assertThat(code(rehearse(gate, "PublishFramework", "{}"))).isEqualTo("body.invalid");
            assertThat(code(gate.gate.rehearse(new CommandEnvelope(
                            "PublishFramework",
                            null,
                            Bodies.json(Bodies.publish(2557)),
                            GateFixture.OFFICER,
                            "test/1",
                            false))))
                    .isEqualTo("access.denied");
            gate.send("DefineFramework", Bodies.framework(2557, "Draft"));
            gate.send("PublishFramework", Bodies.publish(2557));
            CommandOutcome rule = rehearse(gate, "ProposeAgreement", Bodies.agreement(2557, "TH-10"));
            assertThat(rule.status()).isEqualTo(422);
            assertThat(code(rule)).startsWith("agreement.");
        }
    }

    private static CommandOutcome rehearse(GateFixture gate, String command, String body) {
        return gate.gate.rehearse(
                new CommandEnvelope(command, null, Bodies.json(body), GateFixture.ANALYST, "test/1", false));
    }

    private static String code(CommandOutcome outcome) {
        return ((CommandProblem) outcome).code();
    }
}
