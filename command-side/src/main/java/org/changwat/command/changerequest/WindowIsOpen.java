package org.changwat.command.changerequest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.changwat.command.Rule;
import org.changwat.events.framework.ChangeWindow;

/** Requests are received until the last window closes (domain rule 11). */
record WindowIsOpen(LocalDate receivedOn, boolean open, List<ChangeWindow> windows) implements Rule {

    @Override
    public String code() {
        return "change-request.window.closed";
    }

    @Override
    public boolean isMet() {
        return open;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "receivedOn",
                receivedOn.toString(),
                "windows",
                windows.isEmpty()
                        ? "-"
                        : String.join(
                                ", ",
                                windows.stream()
                                        .map(window -> window.closes().toString())
                                        .toList()));
    }
}
