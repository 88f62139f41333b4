package org.changwat.events.framework;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.changwat.events.Authority;
import org.changwat.events.Since;
import org.jspecify.annotations.Nullable;

/**
 * The framework is in force for its year.
 *
 * @param corrects position of the publication as entered wrongly, or null
 */
@Revision("2")
public record FrameworkPublished(
        int fiscalYear,
        LocalDate publishedOn,
        @Nullable Authority authority,
        @Since("2") @Nullable Long corrects) implements FrameworkEvent {

    /** A publication that corrects no other. */
    public FrameworkPublished(int fiscalYear, LocalDate publishedOn, @Nullable Authority authority) {
        this(fiscalYear, publishedOn, authority, null);
    }

    @Override
    public LocalDate effectiveOn() {
        return publishedOn;
    }
}
