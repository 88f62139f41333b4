package org.changwat.command.changerequest;

import java.util.Map;
import org.changwat.command.Rule;

/** A consultation names whom it asks. */
record HostIsNamed(String request, String agency) implements Rule {

    @Override
    public String code() {
        return "change-request.host";
    }

    @Override
    public boolean isMet() {
        return !agency.isBlank();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("request", request);
    }
}
