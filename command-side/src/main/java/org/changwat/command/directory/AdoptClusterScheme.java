package org.changwat.command.directory;

import java.time.LocalDate;
import java.util.List;
import org.changwat.command.Describes;
import org.changwat.events.Copies;
import org.changwat.events.Ids;
import org.changwat.events.directory.ClusterSchemeAdopted.Cluster;
import org.changwat.events.directory.Gazette;
import org.jspecify.annotations.Nullable;

/**
 * Groups the provinces in clusters from a day on; adopted again, it amends the scheme.
 *
 * @param scheme such as {@code K60}
 */
@Describes(
        th = "กำหนดการจัดกลุ่มจังหวัด",
        en = "Groups the provinces in clusters",
        roles = {"OPDC_ANALYST"})
public record AdoptClusterScheme(
        String scheme,
        LocalDate effectiveFrom,
        List<Cluster> clusters,
        @Nullable Gazette gazette,
        @Nullable Long corrects,
        @Nullable String reason)
        implements DirectoryCommand {

    public AdoptClusterScheme {
        clusters = Copies.of(clusters);
    }

    @Override
    public String aggregateId() {
        return Ids.clusterScheme(scheme);
    }
}
