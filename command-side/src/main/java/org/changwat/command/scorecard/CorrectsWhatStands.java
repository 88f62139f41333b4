package org.changwat.command.scorecard;

import java.util.Map;
import java.util.Optional;
import org.changwat.command.LoggedPositions.Place;
import org.changwat.command.Rule;
import org.jspecify.annotations.Nullable;

/** A correction names the entry that stands, so that it can replace that one and no other (domain rule 18). */
record CorrectsWhatStands(
        String card, String line, @Nullable Long corrects, Optional<Place> found, long standing) implements Rule {

    @Override
    public String code() {
        return "scorecard.correction.not-standing";
    }

    @Override
    public boolean isMet() {
        return corrects == null
                || found.filter(place -> place.aggregateId().equals(card) && place.sequence() == standing)
                        .isPresent();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("card", card, "line", line, "corrects", corrects == null ? "" : corrects.toString());
    }
}
