package org.changwat.command.agreement;

import java.util.List;
import java.util.Map;
import org.changwat.command.LineChanges;
import org.changwat.command.Rule;
import org.changwat.events.LineChange;
import org.changwat.events.agreement.AgreementAmended.Amendment;

/** What is changed stands and is named once; what is added does not stand and is given whole. */
record ChangesFitTheLines(String agreement, List<LineChange> changes, List<Amendment> amendments) implements Rule {

    @Override
    public String code() {
        return "agreement.amend.lines";
    }

    @Override
    public boolean isMet() {
        return wrong().isEmpty();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("agreement", agreement, "lines", String.join(", ", wrong()));
    }

    private List<String> wrong() {
        return LineChanges.unfit(changes, amendments);
    }
}
