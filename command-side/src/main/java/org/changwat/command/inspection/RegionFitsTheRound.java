package org.changwat.command.inspection;

import java.util.Map;
import java.util.Set;
import org.changwat.command.Rule;
import org.changwat.events.inspection.InspectionVisitRecorded.Region;

/** A report names a region of the scheme that its round was planned under (domain rule 2). */
record RegionFitsTheRound(Region region, String scheme, Set<Integer> known) implements Rule {

    @Override
    public String code() {
        return "inspection.report.region";
    }

    @Override
    public boolean isMet() {
        return region.scheme().equals(scheme) && known.contains(region.number());
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("number", Integer.toString(region.number()), "given", region.scheme(), "scheme", scheme);
    }
}
