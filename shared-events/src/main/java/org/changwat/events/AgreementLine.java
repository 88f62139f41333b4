package org.changwat.events;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of an agreement.
 *
 * @param line identity of the line, unique in its agreement, such as {@code P-1.2.1}
 * @param indicator catalogue number; the same one may stand on two lines (domain rule 6)
 * @param perspective code of the framework's perspective it belongs to
 * @param weight per cent of the whole agreement, two decimals; 0 for a monitor
 * @param products named products of an agricultural indicator (domain rule 8)
 * @param planReference plan, strategy or budget it rests on
 * @param repeatReason why tourism revenue stands at both levels (domain rule 8)
 * @param strategyPurpose such as {@code PRODUCTION}, {@code STANDARDS} or {@code EXPORT}
 * @param assessedService the one service transparency assesses (domain rule 9)
 * @param supervisors ids of the persons answerable for it
 * @param dataCollectors ids of persons or role groups who collect its data
 */
public record AgreementLine(
        String line,
        String indicator,
        LocalizedText name,
        LineLevel level,
        String perspective,
        BigDecimal weight,
        Criteria criteria,
        List<String> products,
        @Nullable String planReference,
        @Nullable String repeatReason,
        @Nullable String strategyPurpose,
        @Nullable String assessedService,
        List<String> supervisors,
        List<String> dataCollectors) {

    public AgreementLine {
        products = Copies.of(products);
        supervisors = Copies.of(supervisors);
        dataCollectors = Copies.of(dataCollectors);
    }

    /** Whether it is tracked without a score. */
    @JsonIgnore
    public boolean isMonitor() {
        return criteria instanceof Criteria.Monitor;
    }
}
