package org.changwat.command.inspection;

import java.util.Map;
import org.changwat.command.Rule;
import org.changwat.events.inspection.InspectionVisitRecorded.Region;
import org.changwat.events.reference.Units;
import org.jspecify.annotations.Nullable;

/** A region number means nothing without its scheme, and the province lies in it (domain rule 2). */
record ProvinceLiesInTheRegion(String province, @Nullable Region region) implements Rule {

    @Override
    public String code() {
        return "inspection.region";
    }

    @Override
    public boolean isMet() {
        return region == null || region.number() == actual();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "province",
                province,
                "scheme",
                region == null ? "-" : region.scheme(),
                "number",
                region == null ? "-" : Integer.toString(region.number()),
                "actual",
                actual() == 0 ? "-" : Integer.toString(actual()));
    }

    private int actual() {
        return region == null
                ? 0
                : Units.find(province)
                        .map(unit -> unit.inspectionRegions().getOrDefault(region.scheme(), 0))
                        .orElse(0);
    }
}
