package org.changwat.events.directory;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.changwat.events.Copies;
import org.changwat.events.LocalizedText;
import org.changwat.events.Warning;
import org.jspecify.annotations.Nullable;

/**
 * Provinces are grouped in these clusters from a day on. An agreement pins the scheme it was made under, so that none is moved by it (domain rule 2).
 *
 * @param edition 1, then one more with each amendment of the scheme
 */
@Revision("1")
public record ClusterSchemeAdopted(
        String scheme,
        LocalDate effectiveFrom,
        List<Cluster> clusters,
        int edition,
        @Nullable Gazette gazette,
        @Nullable Long corrects,
        List<Warning> warnings)
        implements ClusterSchemeEvent {

    public ClusterSchemeAdopted {
        clusters = Copies.of(clusters);
        warnings = Copies.of(warnings);
    }

    @Override
    public LocalDate effectiveOn() {
        return effectiveFrom;
    }

    /**
     * One cluster (กลุ่มจังหวัด).
     *
     * @param lead code of the province whose governor heads it
     * @param members codes of all its provinces
     */
    public record Cluster(String code, LocalizedText name, String lead, List<String> members) {

        public Cluster {
            members = Copies.of(members);
        }
    }
}
