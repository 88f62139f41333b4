package org.changwat.command.inspection;

import java.time.LocalDate;
import java.util.Map;
import org.changwat.command.Rule;
import org.changwat.events.inspection.InspectionVisitRecorded.Region;
import org.changwat.events.reference.Units;
import org.jspecify.annotations.Nullable;

/**
 * A visit should be numbered by the regions of its day (domain rule 2). The day on which regions followed the clusters into the
 * scheme of 2560 is not in the Gazette pages we have, so this is remarked and never rejected.
 */
record RegionSchemeHeldThen(@Nullable Region region, LocalDate from) implements Rule {

    @Override
    public String code() {
        return "inspection.region.scheme";
    }

    @Override
    public boolean isMet() {
        return region == null || region.scheme().equals(held());
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("scheme", region == null ? "-" : region.scheme(), "from", from.toString(), "held", held());
    }

    private String held() {
        return Units.K60.equals(Units.schemeOn(from)) ? "2560" : "2552";
    }
}
