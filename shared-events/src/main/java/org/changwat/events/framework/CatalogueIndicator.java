package org.changwat.events.framework;

import java.math.BigDecimal;
import java.util.List;
import org.changwat.events.Copies;
import org.changwat.events.LineLevel;
import org.changwat.events.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * An indicator of the year's catalogue.
 *
 * @param perspective perspective it is scored under
 * @param strategy growth or inclusive/green, for strategic indicators
 * @param services services of a service-quality indicator
 */
public record CatalogueIndicator(
        String code,
        LocalizedText name,
        String perspective,
        LineLevel level,
        @Nullable BigDecimal weight,
        @Nullable String strategy,
        boolean monitor,
        List<String> services) {

    public CatalogueIndicator {
        services = Copies.of(services);
    }
}
