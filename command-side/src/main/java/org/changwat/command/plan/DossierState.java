package org.changwat.command.plan;

import java.util.HashMap;
import java.util.Map;
import org.changwat.command.Logged;
import org.changwat.events.plan.PlanDecided;
import org.changwat.events.plan.PlanDecided.Body;
import org.changwat.events.plan.PlanEvent;
import org.changwat.events.plan.PlanSubmitted;
import org.jspecify.annotations.Nullable;

/**
 * What the dossier is now.
 *
 * @param decisions what was decided on the edition that stands, by body
 * @param events how many events are folded in
 */
record DossierState(@Nullable Logged<PlanSubmitted> submitted, Map<Body, Logged<PlanDecided>> decisions, long events) {

    static final DossierState NONE = new DossierState(null, Map.of(), 0);

    DossierState evolve(PlanEvent event) {
        if (event instanceof PlanSubmitted plan) {
            return new DossierState(
                    new Logged<>(plan, events), plan.corrects() == null ? Map.of() : decisions, events + 1);
        }
        if (event instanceof PlanDecided decided) {
            Map<Body, Logged<PlanDecided>> copy = new HashMap<>(decisions);
            copy.put(decided.body(), new Logged<>(decided, events));
            return new DossierState(submitted, Map.copyOf(copy), events + 1);
        }
        throw new IllegalStateException("no dossier knows " + event);
    }

    /** Whether the edition that stands went back, so that another is awaited. */
    boolean wentBack() {
        return decisions.values().stream()
                .anyMatch(decided -> !decided.event().decision().approves());
    }
}
