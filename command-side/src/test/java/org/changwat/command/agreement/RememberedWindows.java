package org.changwat.command.agreement;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The windows' due dates, in memory. */
public final class RememberedWindows implements NegotiationWindows {

    private final Map<String, NegotiationWindow> windows = new LinkedHashMap<>();

    @Override
    public synchronized void await(NegotiationWindow window) {
        windows.put(window.agreement(), window);
    }

    @Override
    public synchronized void settle(String agreement) {
        windows.remove(agreement);
    }

    @Override
    public synchronized List<NegotiationWindow> dueBy(Instant moment) {
        return windows.values().stream()
                .filter(each -> !each.due().isAfter(moment))
                .toList();
    }

    @Override
    public synchronized List<NegotiationWindow> of(int fiscalYear) {
        return windows.values().stream()
                .filter(each -> each.fiscalYear() == fiscalYear)
                .toList();
    }
}
