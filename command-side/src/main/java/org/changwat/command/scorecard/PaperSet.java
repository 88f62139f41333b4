package org.changwat.command.scorecard;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.changwat.events.scorecard.PaperSetReceived;
import org.jspecify.annotations.Nullable;

/** The paper report of a round: deliveries by sequence, which add up until they hold 2 sets and 1 disc (domain rule 20). */
record PaperSet(Map<Long, Delivery> deliveries) {

    /** Sets that a complete paper report has. */
    static final int SETS = 2;

    /** Data discs that a complete paper report has. */
    static final int DISCS = 1;

    static final PaperSet NONE = new PaperSet(Map.of());

    PaperSet {
        deliveries = Collections.unmodifiableMap(deliveries);
    }

    /** With one delivery more, or one in another's place. */
    PaperSet with(PaperSetReceived event, long sequence) {
        return with(new Delivery(event.receivedOn(), event.sets(), event.discs()), event.replaces(), sequence);
    }

    /**
     * The same.
     *
     * @param replaces sequence of the delivery whose place it takes, or null
     */
    PaperSet with(Delivery delivery, @Nullable Long replaces, long sequence) {
        Map<Long, Delivery> next = new TreeMap<>(deliveries);
        if (replaces != null) {
            next.remove(replaces);
        }
        next.put(sequence, delivery);
        return new PaperSet(next);
    }

    int sets() {
        return deliveries.values().stream().mapToInt(Delivery::sets).sum();
    }

    int discs() {
        return deliveries.values().stream().mapToInt(Delivery::discs).sum();
    }

    /** The day on which nothing was missing any more, whatever the order of entry; null while something is. */
    @Nullable
    LocalDate completeOn() {
        List<Delivery> byDay = deliveries.values().stream()
                .sorted(Comparator.comparing(Delivery::receivedOn))
                .toList();
        int sets = 0;
        int discs = 0;
        for (Delivery delivery : byDay) {
            sets += delivery.sets();
            discs += delivery.discs();
            if (sets >= SETS && discs >= DISCS) {
                return delivery.receivedOn();
            }
        }
        return null;
    }

    /** One delivery. */
    record Delivery(LocalDate receivedOn, int sets, int discs) {}
}
