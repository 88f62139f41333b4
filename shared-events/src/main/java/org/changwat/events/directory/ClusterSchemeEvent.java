package org.changwat.events.directory;

import org.changwat.events.DomainEvent;
import org.changwat.events.Ids;

/** An event of one cluster scheme. */
public sealed interface ClusterSchemeEvent extends DomainEvent permits ClusterSchemeAdopted {

    /** The scheme, such as {@code K60}. */
    String scheme();

    @Override
    default String aggregateId() {
        return Ids.clusterScheme(scheme());
    }
}
