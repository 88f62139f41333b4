package org.changwat.query.directory;

import java.time.LocalDate;
import java.util.List;
import org.changwat.events.Copies;
import org.changwat.events.directory.ClusterSchemeAdopted.Cluster;
import org.changwat.events.directory.Gazette;
import org.jspecify.annotations.Nullable;

/**
 * A cluster scheme from a day on, as a command adopted or amended it.
 *
 * @param position of the event
 */
record AdoptedScheme(
        String scheme,
        LocalDate effectiveFrom,
        List<Cluster> clusters,
        int edition,
        @Nullable Gazette gazette,
        long position) {

    AdoptedScheme {
        clusters = Copies.of(clusters);
    }
}
