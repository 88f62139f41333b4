package org.changwat.query.plan;

import java.util.ArrayList;
import java.util.List;
import org.changwat.events.Copies;
import org.changwat.events.plan.PlanEvent;
import org.changwat.events.plan.PlanSubmitted;
import org.changwat.query.projection.Recorded;

/** All plan dossiers of a unit, in the order they were opened in. */
record PlansOfUnit(List<Plan> plans) {

    static final PlansOfUnit NONE = new PlansOfUnit(List.of());

    PlansOfUnit {
        plans = Copies.of(plans);
    }

    PlansOfUnit with(PlanEvent event, Recorded recorded) {
        List<Plan> next = new ArrayList<>(plans);
        if (event instanceof PlanSubmitted submitted
                && plans.stream().noneMatch(each -> each.plan().equals(event.plan()))) {
            next.add(Plan.opened(submitted));
        }
        next.replaceAll(each -> each.plan().equals(event.plan()) ? each.with(event, recorded) : each);
        return new PlansOfUnit(next);
    }
}
