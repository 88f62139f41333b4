package org.changwat.command.inspection;

import java.util.Map;
import org.changwat.command.Rule;
import org.changwat.events.inspection.InspectionVisitRecorded.Kind;
import org.changwat.events.inspection.InspectionVisitRecorded.Region;
import org.jspecify.annotations.Nullable;

/** An inspection has a round and a region, a supervision neither (domain rules 21, 22). */
record RoundAndRegionGoWithInspection(
        Kind kind, @Nullable Integer round, @Nullable Region region) implements Rule {

    @Override
    public String code() {
        return "inspection.round-region";
    }

    @Override
    public boolean isMet() {
        return kind == Kind.INSPECTION ? round != null && region != null : round == null && region == null;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("kind", kind.name());
    }
}
