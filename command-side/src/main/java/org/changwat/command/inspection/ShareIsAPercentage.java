package org.changwat.command.inspection;

import java.math.BigDecimal;
import java.util.Map;
import org.changwat.command.Rule;
import org.jspecify.annotations.Nullable;

/** The share put to use is given per cent. */
record ShareIsAPercentage(@Nullable BigDecimal shareUsed) implements Rule {

    @Override
    public String code() {
        return "inspection.resolution.share";
    }

    @Override
    public boolean isMet() {
        return shareUsed == null || shareUsed.signum() >= 0 && shareUsed.compareTo(new BigDecimal(100)) <= 0;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("shareUsed", String.valueOf(shareUsed));
    }
}
