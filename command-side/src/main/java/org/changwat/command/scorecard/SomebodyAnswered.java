package org.changwat.command.scorecard;

import java.util.Map;
import org.changwat.command.Rule;

/** A result that nobody answered for is none. */
record SomebodyAnswered(String service, int sample) implements Rule {

    @Override
    public String code() {
        return "scorecard.survey.sample";
    }

    @Override
    public boolean isMet() {
        return sample > 0;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("service", service, "sample", Integer.toString(sample));
    }
}
