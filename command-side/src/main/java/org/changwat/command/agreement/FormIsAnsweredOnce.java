package org.changwat.command.agreement;

import java.util.Map;
import org.changwat.command.Rule;

/** One form in time settles it (domain rule 10). */
record FormIsAnsweredOnce(String agreement, boolean answered) implements Rule {

    @Override
    public String code() {
        return "agreement.form.answered";
    }

    @Override
    public boolean isMet() {
        return !answered;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("agreement", agreement);
    }
}
