package org.changwat.query.pages;

import java.util.List;

/**
 * A form for a piece of the work, posted as one command to the gate that everybody's commands go through.
 *
 * @param command name of the command
 */
public record WorkForm(String command, List<WorkField> fields) {

    public WorkForm {
        fields = List.copyOf(fields);
    }
}
