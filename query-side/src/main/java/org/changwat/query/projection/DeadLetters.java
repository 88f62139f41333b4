package org.changwat.query.projection;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.extensions.mongo.eventhandling.deadletter.MongoDeadLetter;
import org.axonframework.messaging.deadletter.Cause;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.changwat.events.EventTypes;
import org.jspecify.annotations.Nullable;

/** What the folds of one view have set aside: an event that threw, and behind it whatever came for the same document. */
final class DeadLetters {

    static final String DROPPED = "view-dropped-events";

    private static final int LISTED_SEQUENCES = 100;
    private static final int LISTED_EVENTS = 20;
    private static final int LOOKS = 100;
    private static final long LOOK_MILLIS = 20;

    private final KeptProjection<?> view;
    private final KeptProjection.Running with;
    private final Clock clock;

    DeadLetters(KeptProjection<?> view, KeptProjection.Running with, Clock clock) {
        this.view = view;
        this.with = with;
        this.clock = clock;
    }

    private List<Copy> copies() {
        List<Copy> copies = new ArrayList<>();
        Copies.Alias alias = view.alias();
        Copies.Build build = view.build();
        if (alias != null) {
            copies.add(alias.copy());
        }
        if (build != null) {
            copies.add(build.copy());
        }
        return copies;
    }

    /** The first of what is set aside, sequence by sequence. */
    Listing list() {
        List<Sequence> sequences = new ArrayList<>();
        long size = 0;
        for (Copy copy : copies()) {
            SetAsideEvents queue = with.stores().deadLetters(copy);
            size += queue.size();
            for (Iterable<DeadLetter<? extends EventMessage<?>>> letters : queue.deadLetters()) {
                if (sequences.size() == LISTED_SEQUENCES) {
                    break;
                }
                sequence(copy, queue, letters, sequences);
            }
        }
        return new Listing(size, sequences);
    }

    private static void sequence(
            Copy copy,
            SetAsideEvents queue,
            Iterable<DeadLetter<? extends EventMessage<?>>> letters,
            List<Sequence> sequences) {
        List<Letter> events = new ArrayList<>();
        String name = "";
        for (DeadLetter<? extends EventMessage<?>> letter : letters) {
            if (events.size() == LISTED_EVENTS) {
                break;
            }
            name = sequenceOf(letter);
            events.add(Letter.of(letter));
        }
        if (!events.isEmpty()) {
            sequences.add(new Sequence(name, copy.processor(), queue.sequenceSize(name), events));
        }
    }

    /**
     * Folds what was set aside, each sequence from its first event on until one fails again.
     *
     * @param sequence the one to retry, null for all
     */
    Outcome retry(@Nullable String sequence) {
        long folded = 0;
        for (CopyProcessor<?> processor : view.processors()) {
            for (DeadLetter<? extends EventMessage<?>> first : firsts(processor, sequence)) {
                folded += retry(processor, first);
            }
        }
        return new Outcome(List.of(), folded, left());
    }

    private static List<DeadLetter<? extends EventMessage<?>>> firsts(
            CopyProcessor<?> processor, @Nullable String wanted) {
        List<DeadLetter<? extends EventMessage<?>>> firsts = new ArrayList<>();
        for (Iterable<DeadLetter<? extends EventMessage<?>>> letters :
                processor.deadLetters().deadLetters()) {
            for (DeadLetter<? extends EventMessage<?>> first : letters) {
                if (wanted == null || wanted.equals(sequenceOf(first))) {
                    firsts.add(first);
                }
                break;
            }
        }
        return firsts;
    }

    /**
     * Only a letter behind the watermark is retried: its batch is written, so that nothing is still held in memory which
     * the retried event must follow.
     */
    private long retry(CopyProcessor<?> processor, DeadLetter<? extends EventMessage<?>> first) {
        String sequence = sequenceOf(first);
        awaitWritten(processor.copy(), CopyFold.position(first.message()));
        long before = processor.deadLetters().sequenceSize(sequence);
        Predicate<DeadLetter<? extends EventMessage<?>>> mine = letter -> sequence.equals(sequenceOf(letter))
                && CopyFold.position(letter.message()) <= view.watermark(processor.copy());
        while (processor.invoker().process(mine) && processor.deadLetters().contains(sequence)) {
            continue; // what came while the sequence was folded waits behind it
        }
        return Math.max(0, before - processor.deadLetters().sequenceSize(sequence));
    }

    private void awaitWritten(Copy copy, long position) {
        for (int look = 0; look < LOOKS && view.watermark(copy) < position; look++) {
            try {
                Thread.sleep(LOOK_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /**
     * Gives up the event that a sequence waits for, and folds what waited behind it.
     *
     * @param by who says so
     */
    Outcome drop(String sequence, String reason, String by) {
        List<Long> dropped = new ArrayList<>();
        for (Copy copy : copies()) {
            SetAsideEvents queue = with.stores().deadLetters(copy);
            for (DeadLetter<? extends EventMessage<?>> first : queue.deadLetterSequence(sequence)) {
                long position = CopyFold.position(first.message());
                Dropped note = new Dropped(
                        copy.processor(),
                        sequence,
                        position,
                        EventTypes.nameOf(first.message().getPayloadType()),
                        reason,
                        by,
                        clock.instant());
                with.stores().template().insert(note, DROPPED);
                queue.evict(first);
                dropped.add(position);
                break;
            }
        }
        Outcome rest = retry(sequence);
        return new Outcome(dropped, rest.folded(), rest.left());
    }

    private long left() {
        return copies().stream()
                .mapToLong(copy -> with.stores().deadLetters(copy).size())
                .sum();
    }

    private static String sequenceOf(DeadLetter<? extends EventMessage<?>> letter) {
        return letter instanceof MongoDeadLetter<?> stored ? stored.sequenceIdentifier() : "";
    }

    /**
     * What is set aside.
     *
     * @param deadLetters how many events in all
     */
    record Listing(long deadLetters, List<Sequence> sequences) {}

    /**
     * The events set aside for one document, oldest first.
     *
     * @param sequence the document's key
     * @param size how many they are; the listing holds the first of them
     */
    record Sequence(String sequence, String copy, long size, List<Letter> events) {}

    /**
     * One event set aside.
     *
     * @param cause why, null for one that only waits behind another
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Letter(
            long position,
            String aggregateId,
            String type,
            @Nullable String cause,
            @Nullable String message,
            Instant enqueuedAt,
            Instant lastTouched) {

        static Letter of(DeadLetter<? extends EventMessage<?>> letter) {
            Cause cause = letter.cause().orElse(null);
            return new Letter(
                    CopyFold.position(letter.message()),
                    CopyFold.aggregate(letter.message()),
                    EventTypes.nameOf(letter.message().getPayloadType()),
                    cause == null ? null : cause.type().substring(cause.type().lastIndexOf('.') + 1),
                    cause == null ? null : cause.message(),
                    letter.enqueuedAt(),
                    letter.lastTouched());
        }
    }

    /**
     * What became of it.
     *
     * @param dropped positions of the events given up
     * @param folded how many events were folded after all
     * @param left how many are still set aside, of the whole view
     */
    record Outcome(List<Long> dropped, long folded, long left) {}

    /** Says who gave up which event and why; kept as long as the views are. */
    record Dropped(String copy, String sequence, long position, String type, String reason, String by, Instant at) {}
}
