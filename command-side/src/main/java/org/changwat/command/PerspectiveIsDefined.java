package org.changwat.command;

import java.util.List;
import java.util.Map;
import org.changwat.events.AgreementLine;
import org.changwat.events.framework.Structure.Dimension;
import org.changwat.events.framework.Structure.Perspective;

/** Each line stands under a perspective of the framework. */
record PerspectiveIsDefined(List<AgreementLine> lines, List<Dimension> dimensions) implements Rule {

    @Override
    public String code() {
        return "agreement.line.perspective";
    }

    @Override
    public boolean isMet() {
        return wrong().isEmpty();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("lines", String.join(", ", wrong()), "perspectives", String.join(", ", defined()));
    }

    private List<String> defined() {
        return dimensions.stream()
                .flatMap(dimension -> dimension.perspectives().stream())
                .map(Perspective::code)
                .toList();
    }

    private List<String> wrong() {
        return lines.stream()
                .filter(line -> !defined().contains(line.perspective()))
                .map(AgreementLine::line)
                .toList();
    }
}
