package org.changwat.command.agreement;

import java.util.Map;
import org.changwat.command.Rule;
import org.changwat.events.agreement.NegotiationFormAnswered.Answer;
import org.jspecify.annotations.Nullable;

/**
 * What was negotiated or signed upon a form stands, whatever is found of the form.
 *
 * @param before what the form decided as entered; null for one that came late
 * @param after what it would decide as corrected
 * @param actedUpon whether the negotiation is concluded or the agreement signed
 */
record FormActedUponKeepsItsAnswer(
        String agreement, @Nullable Answer before, @Nullable Answer after, boolean actedUpon) implements Rule {

    @Override
    public String code() {
        return "agreement.form.acted-upon";
    }

    @Override
    public boolean isMet() {
        return before == after || !actedUpon;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("agreement", agreement, "before", told(before), "after", told(after));
    }

    private static String told(@Nullable Answer outcome) {
        return outcome == null ? "LATE" : outcome.name();
    }
}
