package org.changwat.command.draftindicator;

import java.util.List;
import java.util.Map;
import org.changwat.command.Rule;
import org.changwat.events.AgreementLine;

/** Drafts name their lines, each once. */
record DraftsAreNamedOnce(String unit, List<AgreementLine> lines) implements Rule {

    @Override
    public String code() {
        return "draft-indicator.lines";
    }

    @Override
    public boolean isMet() {
        return !lines.isEmpty()
                && lines.stream().map(AgreementLine::line).distinct().count() == lines.size();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("unit", unit);
    }
}
