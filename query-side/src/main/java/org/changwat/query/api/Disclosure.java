package org.changwat.query.api;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.changwat.events.FiscalYear;
import org.springframework.http.HttpStatus;

/**
 * What is kept from a reader: a unit's work and scores of a year until they are announced, unless the reader has a part in them or the
 * year is long over.
 */
public final class Disclosure {

    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

    private final ReaderScope reader;
    private final Clock clock;

    public Disclosure(ReaderScope reader, Clock clock) {
        this.reader = reader;
        this.clock = clock;
    }

    /**
     * Whether a unit's work of a year is kept from the reader of this request.
     *
     * @param announced whether the unit's scores of that year were announced or made final
     */
    public boolean withholds(int fiscalYear, String unit, boolean announced) {
        return withholds(fiscalYear, unit, () -> announced);
    }

    /** The same where it costs a reading to tell whether the scores were announced: it is asked last, and only where it matters. */
    public boolean withholds(int fiscalYear, String unit, BooleanSupplier announced) {
        return !isLongOver(fiscalYear) && !reader.seesUnpublished(unit) && !announced.getAsBoolean();
    }

    /** Whether nobody in particular is asking. */
    public boolean isAnonymous() {
        return reader.reader().isEmpty();
    }

    /**
     * Refuses something that is not published yet, and has the refusal recorded.
     *
     * @param what it is, such as {@code agreement}
     */
    public QueryProblem unpublished(String what, int fiscalYear, String unit) {
        reader.refused("GET " + what, fiscalYear + ":" + unit, "reading.unpublished");
        return new QueryProblem(
                HttpStatus.FORBIDDEN, "reading.unpublished", Map.of("fiscalYear", fiscalYear, "unit", unit));
    }

    private boolean isLongOver(int fiscalYear) {
        LocalDate today = LocalDate.now(clock.withZone(BANGKOK));
        return reader.yearsOpenAfter() >= 0
                && !new FiscalYear(fiscalYear)
                        .end()
                        .plusYears(reader.yearsOpenAfter())
                        .isAfter(today);
    }
}
