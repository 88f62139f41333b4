package org.changwat.command.changerequest;

import java.util.List;
import java.util.Map;
import org.changwat.command.Rule;
import org.changwat.events.LineChange;
import org.changwat.events.changerequest.IndicatorChangeDecided.Decision;

/**
 * An approval is of all that was asked for, a refusal of nothing; a partial approval says what the committee made of the lines asked
 * for, which may be other figures but neither other lines nor other operations.
 */
record ApprovalFitsTheDecision(String request, Decision decision, List<LineChange> approved, List<LineChange> requested)
        implements Rule {

    @Override
    public String code() {
        return "change-request.approved";
    }

    @Override
    public boolean isMet() {
        return switch (decision) {
            case APPROVED -> approved.isEmpty() || approved.equals(requested);
            case REFUSED -> approved.isEmpty();
            case PARTIALLY_APPROVED ->
                !approved.isEmpty()
                        && !approved.equals(requested)
                        && approved.stream().allMatch(this::wasAskedFor);
        };
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("request", request, "decision", decision.name());
    }

    private boolean wasAskedFor(LineChange change) {
        return requested.stream().anyMatch(each -> each.line().equals(change.line()) && each.op() == change.op());
    }
}
