package org.changwat.query.pages;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A form for a piece of the work, posted as one command to the gate that everybody's commands go through.
 *
 * @param command name of the command
 * @param weights JSON of the weight of each line as it stands, where the form changes them; else null
 */
public record WorkForm(
        String command,
        List<WorkSection> sections,
        @Nullable String weights) {

    public WorkForm {
        sections = List.copyOf(sections);
    }

    @SafeVarargs
    static WorkForm of(String command, Stream<WorkSection>... sections) {
        return new WorkForm(command, Stream.of(sections).flatMap(each -> each).toList(), null);
    }

    WorkForm weighing(String json) {
        return new WorkForm(command, sections, json);
    }
}
