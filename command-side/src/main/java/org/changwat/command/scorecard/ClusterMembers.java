package org.changwat.command.scorecard;

import java.util.List;

/** Which provinces share a cluster's scores; the reference data of units answers it. */
@FunctionalInterface
public interface ClusterMembers {

    /** Province codes of a cluster, such as {@code K52-07}, under the scheme its code names; empty for an unknown one. */
    List<String> of(String cluster);
}
