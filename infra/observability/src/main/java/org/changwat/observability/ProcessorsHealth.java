package org.changwat.observability;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.changwat.observability.ProcessorConditions.Condition;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** Down when a processor failed or stopped: views would age and automations would not act. */
final class ProcessorsHealth extends AbstractHealthIndicator {

    private final List<ProcessorConditions> sources;

    ProcessorsHealth(List<ProcessorConditions> sources) {
        super("The processors could not be asked");
        this.sources = List.copyOf(sources);
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        Map<String, Condition> conditions = new TreeMap<>();
        sources.forEach(source -> conditions.putAll(source.now()));
        boolean allRun = conditions.values().stream().allMatch(condition -> condition == Condition.RUNNING);
        builder.status(allRun ? "UP" : "DOWN").withDetail("processors", conditions);
    }
}
