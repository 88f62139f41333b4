package org.changwat.events.framework;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.changwat.events.Authority;
import org.changwat.events.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A day on which government offices are closed was declared (domain rule 20), beside those of the reference table.
 *
 * @param replaces the day that was declared wrongly, where this corrects it, or null
 * @param corrects position of that declaration, or null
 */
@Revision("1")
public record NonWorkingDayDeclared(
        int fiscalYear,
        LocalDate date,
        LocalizedText name,
        Authority authority,
        LocalDate declaredOn,
        @Nullable LocalDate replaces,
        @Nullable Long corrects)
        implements FrameworkEvent {

    @Override
    public LocalDate effectiveOn() {
        return declaredOn;
    }
}
