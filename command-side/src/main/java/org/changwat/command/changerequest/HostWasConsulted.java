package org.changwat.command.changerequest;

import java.util.Map;
import java.util.Set;
import org.changwat.command.Rule;

/** An opinion answers a consultation (domain rule 12). */
record HostWasConsulted(String request, String agency, Set<String> consulted) implements Rule {

    @Override
    public String code() {
        return "change-request.host.not-consulted";
    }

    @Override
    public boolean isMet() {
        return consulted.contains(agency);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "request",
                request,
                "agency",
                agency,
                "consulted",
                consulted.isEmpty() ? "-" : String.join(", ", consulted));
    }
}
