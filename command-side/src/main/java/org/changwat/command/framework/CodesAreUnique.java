package org.changwat.command.framework;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.changwat.command.Rule;
import org.changwat.events.framework.Structure.Dimension;
import org.changwat.events.framework.Structure.Perspective;

/** No code stands twice among dimensions or perspectives. */
record CodesAreUnique(List<Dimension> dimensions) implements Rule {

    @Override
    public String code() {
        return "framework.code.twice";
    }

    @Override
    public boolean isMet() {
        return twice().isEmpty();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("codes", String.join(", ", twice()));
    }

    private List<String> twice() {
        List<String> codes = Stream.concat(
                        dimensions.stream().map(Dimension::code),
                        dimensions.stream()
                                .flatMap(each -> each.perspectives().stream())
                                .map(Perspective::code))
                .toList();
        return codes.stream()
                .filter(code -> codes.indexOf(code) != codes.lastIndexOf(code))
                .distinct()
                .toList();
    }
}
