package org.changwat.observability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.changwat.observability.ProcessorConditions.Condition;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

class ProcessorsHealthTest {

    @Test
    void up_while_every_processor_of_every_source_runs() {
        Health health = healthOf(Map.of("Views", Condition.RUNNING), Map.of("Automations", Condition.RUNNING));

        assertThat(health.getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void down_and_named_when_one_keeps_failing() {
        Health health = healthOf(Map.of("Views", Condition.RUNNING), Map.of("Automations", Condition.FAILING));

        assertThat(health.getStatus()).isEqualTo(Status.DOWN);
        assertThat(health.getDetails().get("processors"))
                .isEqualTo(Map.of("Views", Condition.RUNNING, "Automations", Condition.FAILING));
    }

    @Test
    void down_when_a_source_cannot_be_asked() {
        ProcessorConditions broken = () -> {
            throw new IllegalStateException("gone");
        };

        assertThat(new ProcessorsHealth(List.of(broken)).health().getStatus()).isEqualTo(Status.DOWN);
    }

    @SafeVarargs
    private static Health healthOf(Map<String, Condition>... sources) {
        List<ProcessorConditions> asked = List.of(sources).stream()
                .<ProcessorConditions>map(source -> () -> source)
                .toList();
        return new ProcessorsHealth(asked).health();
    }
}
