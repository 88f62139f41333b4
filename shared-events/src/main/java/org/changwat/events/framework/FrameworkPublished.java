package org.changwat.events.framework;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.changwat.events.Authority;
import org.jspecify.annotations.Nullable;

/** The framework is in force for its year. */
@Revision("1")
public record FrameworkPublished(
        int fiscalYear, LocalDate publishedOn, @Nullable Authority authority) implements FrameworkEvent {

    @Override
    public LocalDate effectiveOn() {
        return publishedOn;
    }
}
