package org.changwat.eventlog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.changwat.events.EventMetadata;
import org.changwat.events.log.EventLog;
import org.changwat.events.log.LoggedEvent;

/** The block log behind the port that the rest of the system reads by. */
final class MongoEventLog implements EventLog {

    private final BlockLog log;

    MongoEventLog(BlockLog log) {
        this.log = log;
    }

    @Override
    public long head() {
        return log.tail().last();
    }

    @Override
    public List<LoggedEvent> read(long after, int limit) {
        List<LoggedEvent> events = new ArrayList<>();
        if (limit < 1 || (after >= log.known().last() && after >= head())) {
            return events;
        }
        BlockReader reader = log.reader(after + 1);
        while (events.size() < limit) {
            List<ReadBlock> blocks = reader.next();
            if (blocks.isEmpty()) {
                break;
            }
            for (ReadBlock block : blocks) {
                for (StoredEvent event : block.after(after)) {
                    if (events.size() < limit) {
                        events.add(event);
                    }
                }
            }
        }
        return events;
    }

    @Override
    public Optional<LoggedEvent> at(long position) {
        return position < 1 ? Optional.empty() : read(position - 1, 1).stream().findFirst();
    }

    @Override
    public List<LoggedEvent> ofAggregate(String aggregateId) {
        return List.copyOf(AggregateReader.all(log, aggregateId));
    }

    @Override
    public List<LoggedEvent> ofAggregates(Collection<String> aggregateIds) {
        return List.copyOf(AggregateReader.allOf(log, aggregateIds));
    }

    @Override
    public List<LoggedEvent> ofIdempotencyKey(String actor, String key) {
        String stored = Keys.ofIdempotency(actor, key);
        for (Block holder : log.store().keysHolding(List.of(stored))) {
            for (Block block : log.store().blocks(List.of(holder.id()))) {
                int at = 0;
                for (int count : block.commits()) {
                    List<LoggedEvent> commit = new ArrayList<>();
                    for (int i = at; i < at + count; i++) {
                        commit.add(new StoredEvent(
                                block.first() + i, block.events().get(i), log.codec()));
                    }
                    at += count;
                    var metadata = commit.get(0).metadata();
                    if (key.equals(metadata.get(EventMetadata.IDEMPOTENCY_KEY))
                            && actor.equals(Objects.requireNonNullElse(metadata.get(EventMetadata.ACTOR), ""))) {
                        return commit;
                    }
                }
            }
        }
        return List.of();
    }

    @Override
    public Subscription onAppend(Runnable listener) {
        return log.signal().add(listener);
    }
}
