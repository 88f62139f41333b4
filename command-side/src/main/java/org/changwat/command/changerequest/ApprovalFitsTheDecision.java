package org.changwat.command.changerequest;

import java.util.List;
import java.util.Map;
import org.changwat.command.Rule;
import org.changwat.events.LineChange;
import org.changwat.events.changerequest.IndicatorChangeDecided.Decision;

/** Approved changes are among those asked for; a refusal approves none, a partial approval says which. */
record ApprovalFitsTheDecision(String request, Decision decision, List<LineChange> approved, List<LineChange> requested)
        implements Rule {

    @Override
    public String code() {
        return "change-request.approved";
    }

    @Override
    public boolean isMet() {
        return fits();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("request", request, "decision", decision.name());
    }

    private boolean fits() {
        boolean asked = approved.stream().allMatch(change -> requested.stream()
                .anyMatch(each -> each.line().equals(change.line())));
        return asked
                && (decision == Decision.REFUSED
                        ? approved.isEmpty()
                        : decision == Decision.APPROVED || !approved.isEmpty());
    }
}
