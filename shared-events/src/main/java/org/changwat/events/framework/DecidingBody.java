package org.changwat.events.framework;

import java.util.List;
import org.changwat.events.Copies;
import org.changwat.events.LocalizedText;

/** A body that decides in this year, with its composition (role, who, how many). */
public record DecidingBody(String code, LocalizedText name, List<Seat> composition) {

    public DecidingBody {
        composition = Copies.of(composition);
    }

    /** A seat; {@code count} is text because the sources print ranges such as {@code 4-7}. */
    public record Seat(String role, String who, String count) {}
}
