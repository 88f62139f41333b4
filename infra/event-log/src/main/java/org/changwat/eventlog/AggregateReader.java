package org.changwat.eventlog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** Reads one aggregate by the exact keys of its events, which are known because its sequence is dense. */
final class AggregateReader {

    static final int FIRST_LOOK = 64;
    private static final int MOST = 1024;

    /** Aggregates that are asked for at once: their keys make one question of a bearable length. */
    private static final int TOGETHER = 64;

    private AggregateReader() {}

    /** Events of an aggregate by sequence: those of [first, first + count) that stand, without a hole. */
    static List<StoredEvent> read(BlockLog log, String aggregate, long first, int count) {
        for (int look = 1; ; look++) {
            TreeMap<Long, StoredEvent> found = find(log, aggregate, first, count);
            if (found.isEmpty() || found.lastKey() == first + found.size() - 1) {
                return new ArrayList<>(found.values());
            }
            if (look == Hole.LOOKS) {
                throw new BrokenLogException("Of " + aggregate + " only " + found.size() + " events from sequence "
                        + first + " on are found, though " + found.lastKey() + " stands");
            }
            Hole.rest();
        }
    }

    private static TreeMap<Long, StoredEvent> find(BlockLog log, String aggregate, long first, int count) {
        TreeMap<Long, StoredEvent> bySequence = new TreeMap<>();
        Set<String> keys = keys(aggregate, first, count);
        for (Block block : log.store().holding(keys)) {
            for (int i = 0; i < block.count(); i++) {
                String key = block.keys().get(i);
                if (keys.contains(key)) {
                    StoredEvent event =
                            new StoredEvent(block.first() + i, block.events().get(i), log.codec());
                    mustBe(event, aggregate, key);
                    bySequence.put(event.sequence(), event);
                }
            }
        }
        return bySequence;
    }

    /** An event that does not say itself what its block says of it was moved or altered. */
    private static void mustBe(StoredEvent event, String aggregate, String key) {
        EventText text = event.members();
        if (text.position() != event.position()
                || !event.aggregateId().equals(aggregate)
                || !Keys.of(aggregate, text.sequence()).equals(key)) {
            throw new BrokenLogException("The event under " + key + " at position " + event.position()
                    + " says that it is " + event.aggregateId() + "#" + text.sequence() + " at " + text.position());
        }
    }

    /** All events of an aggregate. */
    static List<StoredEvent> all(BlockLog log, String aggregate) {
        return from(log, aggregate, 0, FIRST_LOOK);
    }

    /**
     * All events of several aggregates, one aggregate after the other. A block bears commits of many, so that read together each is
     * fetched and taken apart once.
     */
    static List<StoredEvent> allOf(BlockLog log, Collection<String> aggregates) {
        List<String> asked = aggregates.stream().distinct().toList();
        List<StoredEvent> events = new ArrayList<>();
        for (int from = 0; from < asked.size(); from += TOGETHER) {
            List<String> some = asked.subList(from, Math.min(asked.size(), from + TOGETHER));
            Map<String, TreeMap<Long, StoredEvent>> found = first(log, some);
            for (String aggregate : some) {
                TreeMap<Long, StoredEvent> own = found.getOrDefault(aggregate, new TreeMap<>());
                boolean whole = own.isEmpty() || own.lastKey() == own.size() - 1;
                if (!whole) {
                    events.addAll(all(log, aggregate));
                    continue;
                }
                events.addAll(own.values());
                if (own.size() == FIRST_LOOK) {
                    events.addAll(from(log, aggregate, FIRST_LOOK, FIRST_LOOK * 4));
                }
            }
        }
        return events;
    }

    /** The first events of some aggregates, by aggregate and sequence. */
    private static Map<String, TreeMap<Long, StoredEvent>> first(BlockLog log, List<String> aggregates) {
        Map<String, String> owners = new HashMap<>();
        for (String aggregate : aggregates) {
            keys(aggregate, 0, FIRST_LOOK).forEach(key -> owners.put(key, aggregate));
        }
        Map<String, TreeMap<Long, StoredEvent>> found = new HashMap<>();
        for (Block block : log.store().holding(owners.keySet())) {
            for (int i = 0; i < block.count(); i++) {
                String key = block.keys().get(i);
                String aggregate = owners.get(key);
                if (aggregate != null) {
                    StoredEvent event =
                            new StoredEvent(block.first() + i, block.events().get(i), log.codec());
                    mustBe(event, aggregate, key);
                    found.computeIfAbsent(aggregate, none -> new TreeMap<>()).put(event.sequence(), event);
                }
            }
        }
        return found;
    }

    /**
     * The events of an aggregate from a sequence on.
     *
     * @param look how many to ask for at first; more than are there costs little, fewer a second question
     */
    static List<StoredEvent> from(BlockLog log, String aggregate, long first, int look) {
        List<StoredEvent> events = new ArrayList<>();
        while (true) {
            List<StoredEvent> next = read(log, aggregate, first + events.size(), look);
            events.addAll(next);
            if (next.size() < look) {
                return events;
            }
            look = Math.min(MOST, look * 4);
        }
    }

    /** The highest sequence, found by doubling and halving. */
    static Optional<Long> lastSequence(BlockLog log, String aggregate) {
        long low = -1;
        long high = Long.MAX_VALUE / 2; // their difference must not overflow
        List<Long> probes =
                LongStream.range(0, 32).map(power -> (1L << power) - 1).boxed().toList();
        while (high - low > 1) {
            Set<Long> there = there(log, aggregate, probes);
            for (long probe : probes) {
                if (there.contains(probe)) {
                    low = Math.max(low, probe);
                } else if (probe > low) {
                    high = Math.min(high, probe);
                }
            }
            if (low < 0) {
                return Optional.empty();
            }
            long step = Math.max(1, (high - low) / 32);
            long from = low;
            long to = high;
            probes = LongStream.rangeClosed(1, 32)
                    .map(i -> from + i * step)
                    .filter(probe -> probe < to)
                    .boxed()
                    .toList();
        }
        return Optional.of(low);
    }

    private static Set<Long> there(BlockLog log, String aggregate, List<Long> sequences) {
        Set<String> keys =
                sequences.stream().map(sequence -> Keys.of(aggregate, sequence)).collect(Collectors.toSet());
        return log.store().keysHolding(keys).stream()
                .map(Block::keys)
                .flatMap(Collection::stream)
                .filter(keys::contains)
                .map(key -> Long.parseLong(key, key.lastIndexOf('#') + 1, key.length(), 10))
                .collect(Collectors.toSet());
    }

    private static Set<String> keys(String aggregate, long first, int count) {
        return LongStream.range(first, first + count)
                .mapToObj(sequence -> Keys.of(aggregate, sequence))
                .collect(Collectors.toSet());
    }
}
