package org.changwat.command.inspection;

import java.util.Map;
import org.changwat.command.Rule;
import org.jspecify.annotations.Nullable;

/** Rounds are numbered from 1 (domain rule 21). */
record RoundIsOneOfTheYear(@Nullable Integer round) implements Rule {

    @Override
    public String code() {
        return "inspection.round";
    }

    @Override
    public boolean isMet() {
        return round == null || round >= 1 && round <= 12;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("round", String.valueOf(round));
    }
}
