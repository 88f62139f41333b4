package org.changwat.events.framework;

import java.time.LocalDate;
import java.util.List;
import org.changwat.events.Copies;

/**
 * A window for change requests (domain rule 11).
 *
 * @param grounds grounds admitted in it; empty where the framework prints none
 */
public record ChangeWindow(int no, LocalDate closes, boolean finalWindow, List<String> grounds) {

    public ChangeWindow {
        grounds = Copies.of(grounds);
    }
}
