package org.changwat.command.agreement;

import java.util.List;
import java.util.Map;
import org.changwat.command.Rule;
import org.changwat.events.AgreementLine;

/** A line has an identity of its own in its agreement (domain rule 6). */
record LinesAreNamedOnce(List<AgreementLine> lines) implements Rule {

    @Override
    public String code() {
        return "agreement.line.twice";
    }

    @Override
    public boolean isMet() {
        return twice().isEmpty();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("lines", String.join(", ", twice()));
    }

    private List<String> twice() {
        List<String> ids = lines.stream().map(AgreementLine::line).toList();
        return ids.stream()
                .filter(id -> ids.indexOf(id) != ids.lastIndexOf(id))
                .distinct()
                .toList();
    }
}
