package org.changwat.events.nationalreport;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.changwat.events.Copies;
import org.changwat.events.Evidence;
import org.changwat.events.LocalizedText;
import org.changwat.events.Warning;
import org.jspecify.annotations.Nullable;

/**
 * The report of one quarter was filed. It holds all that the form shows, so that the form comes out again as filed (domain rule 23).
 *
 * @param title title of the project when it was filed
 * @param quarter 1 to 4
 * @param indicators figures with what they count; totals that other systems reported are kept as such (domain rule 26)
 * @param edition 1, then one more with each correction
 */
@Revision("1")
public record QuarterReported(
        String project,
        LocalizedText title,
        int fiscalYear,
        int quarter,
        List<Achievement> outputs,
        List<Achievement> outcomes,
        List<ReportedIndicator> indicators,
        Spending spending,
        List<String> problems,
        List<String> proposals,
        int edition,
        LocalDate filedOn,
        List<Evidence> evidence,
        @Nullable Long corrects,
        List<Warning> warnings)
        implements NationalProjectEvent {

    public QuarterReported {
        outputs = Copies.of(outputs);
        outcomes = Copies.of(outcomes);
        indicators = Copies.of(indicators);
        problems = Copies.of(problems);
        proposals = Copies.of(proposals);
        evidence = Copies.of(evidence);
        warnings = Copies.of(warnings);
    }

    @Override
    public LocalDate effectiveOn() {
        return filedOn;
    }

    /** A target of output or outcome, and what was done for it. */
    public record Achievement(String target, String result) {}

    /**
     * One figure.
     *
     * @param outOf the whole it is a part of, as in 9 of 35
     */
    public record ReportedIndicator(
            String code,
            String name,
            BigDecimal value,
            @Nullable BigDecimal outOf,
            @Nullable String measureUnit,
            @Nullable String note) {}

    /**
     * What was spent in the quarter, baht.
     *
     * @param allocated what was to be spent, or null where the report does not say
     */
    public record Spending(
            BigDecimal spent,
            @Nullable BigDecimal allocated,
            @Nullable String note) {}
}
