package org.changwat.events;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.util.List;

/** Scoring criteria (เกณฑ์การให้คะแนน): how a result becomes a score. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Criteria.Milestone.class, name = "MILESTONE"),
    @JsonSubTypes.Type(value = Criteria.Thresholds.class, name = "THRESHOLDS"),
    @JsonSubTypes.Type(value = Criteria.Ratio.class, name = "RATIO"),
    @JsonSubTypes.Type(value = Criteria.Composite.class, name = "COMPOSITE"),
    @JsonSubTypes.Type(value = Criteria.Monitor.class, name = "MONITOR")
})
public sealed interface Criteria {

    /** The wire name of the kind, such as {@code MILESTONE}. */
    @JsonIgnore
    default String kindName() {
        return getClass().getSimpleName().toUpperCase(java.util.Locale.ROOT);
    }

    /** Level n is reached when steps 1 to n are all done (domain rule 14). */
    record Milestone(List<Step> steps) implements Criteria {
        public Milestone {
            steps = Copies.of(steps);
        }
    }

    /** One step of a milestone, numbered from 1. */
    record Step(int step, LocalizedText requirement) {}

    /** Five thresholds for levels 1 to 5, linear in between, clipped (domain rule 15). */
    record Thresholds(Direction direction, List<BigDecimal> thresholds, LocalizedText measureUnit) implements Criteria {
        public Thresholds {
            thresholds = Copies.of(thresholds);
        }
    }

    /** As {@link Thresholds}, of 100 x numerator / denominator. */
    record Ratio(LocalizedText numerator, LocalizedText denominator, Direction direction, List<BigDecimal> thresholds)
            implements Criteria {
        public Ratio {
            thresholds = Copies.of(thresholds);
        }
    }

    /** Weighted mean of parts; weights total 100. */
    record Composite(List<Part> parts) implements Criteria {
        public Composite {
            parts = Copies.of(parts);
        }
    }

    /** One part of a composite; its own criteria are not composite again. */
    record Part(String code, LocalizedText name, BigDecimal weight, Criteria criteria) {}

    /** Tracked, not scored (domain rule 7). */
    record Monitor(LocalizedText measureUnit) implements Criteria {}

    /** Whether more is better or less is. */
    enum Direction {
        ASCENDING,
        DESCENDING
    }
}
