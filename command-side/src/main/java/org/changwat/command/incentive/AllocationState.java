package org.changwat.command.incentive;

import org.changwat.events.incentive.IncentiveEvent;
import org.changwat.events.incentive.IncentivesAllocated;
import org.jspecify.annotations.Nullable;

/**
 * The allocation that stands.
 *
 * @param standing null before the first
 * @param sequence its sequence, -1 before the first
 */
record AllocationState(@Nullable IncentivesAllocated standing, long sequence) {

    static final AllocationState NONE = new AllocationState(null, -1);

    AllocationState evolve(IncentiveEvent event) {
        return new AllocationState((IncentivesAllocated) event, sequence + 1);
    }
}
