package org.changwat.query.samples;

import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.changwat.query.api.ReaderScope;

/** A reader who may see everything, or what is published only. */
public final class AnyReader implements ReaderScope {

    private boolean insider = true;
    private Set<String> units = Set.of();

    /** From now on one without a part in anything. */
    public void isOutsider() {
        insider = false;
    }

    public void isInsider() {
        insider = true;
    }

    /** From now on one who may read the events of these units only. */
    public void readsOnly(String... codes) {
        units = Set.of(codes);
    }

    @Override
    public boolean seesUnpublished(String unit) {
        return insider;
    }

    @Override
    public int yearsOpenAfter() {
        return -1;
    }

    @Override
    public Optional<String> reader() {
        return insider ? Optional.of("insider") : Optional.empty();
    }

    @Override
    public String view() {
        return insider ? "all" : "";
    }

    @Override
    public Optional<Set<String>> unitsOfFeed() {
        return units.isEmpty() ? Optional.empty() : Optional.of(units);
    }

    @Override
    public boolean readsEventOf(Optional<String> unit) {
        return units.isEmpty() || unit.filter(units::contains).isPresent();
    }

    @Override
    public BooleanSupplier standing() {
        return () -> true;
    }

    @Override
    public void refused(String operation, String object, String reason) {}
}
