package org.changwat.observability;

import java.util.Map;

/** Where the health of streaming processors is asked for; the app answers for both sides. */
@FunctionalInterface
public interface ProcessorConditions {

    /** The condition of each processor by name. */
    Map<String, Condition> now();

    /** What a processor is doing. */
    enum Condition {
        RUNNING,
        /** Keeps failing and tries again; what follows its failure waits. */
        FAILING,
        STOPPED
    }
}
