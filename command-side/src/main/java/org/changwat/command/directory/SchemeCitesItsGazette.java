package org.changwat.command.directory;

import java.util.Map;
import org.changwat.command.Rule;
import org.changwat.events.directory.Gazette;
import org.jspecify.annotations.Nullable;

/** A scheme is adopted by a notice in the Gazette; one that does not name it is remarked. */
record SchemeCitesItsGazette(String scheme, @Nullable Gazette gazette) implements Rule {

    @Override
    public String code() {
        return "directory.scheme.gazette";
    }

    @Override
    public boolean isMet() {
        return gazette != null;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("scheme", scheme);
    }
}
