package org.changwat.command.agreement;

import java.util.List;
import java.util.Map;
import org.changwat.command.Rule;
import org.changwat.events.LineChange;
import org.jspecify.annotations.Nullable;

/** What a request changes is what the committee approved of it, no more and no less (domain rules 11, 13). */
record RequestIsApproved(
        String agreement, String request, @Nullable String lister, List<LineChange> approved, List<LineChange> changes)
        implements Rule {

    @Override
    public String code() {
        return "agreement.amend.not-approved";
    }

    @Override
    public boolean isMet() {
        return lister != null && !approved.isEmpty() && (changes.isEmpty() || changes.equals(approved));
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("agreement", agreement, "request", request);
    }
}
