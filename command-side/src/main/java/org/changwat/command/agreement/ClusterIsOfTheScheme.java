package org.changwat.command.agreement;

import java.time.LocalDate;
import java.util.Map;
import org.changwat.command.Kinds;
import org.changwat.command.Rule;
import org.changwat.events.reference.Units;
import org.jspecify.annotations.Nullable;

/** A cluster agrees under the scheme that forms it; other units have none to fit (domain rule 2). */
record ClusterIsOfTheScheme(String unit, LocalDate madeOn) implements Rule {

    @Override
    public String code() {
        return "agreement.unit.scheme";
    }

    @Override
    public boolean isMet() {
        String scheme = scheme();
        return !Kinds.isCluster(unit) || scheme != null && unit.startsWith(scheme + "-");
    }

    @Override
    public Map<String, String> facts() {
        String scheme = scheme();
        return Map.of("unit", unit, "on", madeOn.toString(), "scheme", scheme == null ? "-" : scheme);
    }

    private @Nullable String scheme() {
        return Units.schemeOn(madeOn);
    }
}
