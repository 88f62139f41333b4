package org.changwat.command.framework;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.changwat.command.Rule;
import org.changwat.events.changerequest.IndicatorChangeRequested.Ground;
import org.changwat.events.framework.ChangeWindow;

/** Change windows are numbered once each, and the grounds they admit are such as a request can have (domain rule 11). */
record WindowsAdmitGrounds(List<ChangeWindow> windows) implements Rule {

    private static final List<String> GROUNDS =
            Arrays.stream(Ground.values()).map(Enum::name).toList();

    @Override
    public String code() {
        return "framework.change-windows";
    }

    @Override
    public boolean isMet() {
        return windows.stream().allMatch(window -> GROUNDS.containsAll(window.grounds()))
                && windows.stream().map(ChangeWindow::no).distinct().count() == windows.size();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "windows",
                String.join(
                        ", ",
                        windows.stream()
                                .map(window -> Integer.toString(window.no()))
                                .toList()),
                "grounds",
                String.join(", ", GROUNDS));
    }
}
