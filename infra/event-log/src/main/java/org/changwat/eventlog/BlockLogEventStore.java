package org.changwat.eventlog;

import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.EventBusSpanFactory;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.AbstractEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.monitoring.MessageMonitor;
import org.jspecify.annotations.Nullable;

/** Axon's event store over the block log: as Axon's embedded one, but with streams that wake their processors. */
public final class BlockLogEventStore extends AbstractEventStore {

    private final BlockLogStorageEngine engine;

    private BlockLogEventStore(Builder builder) {
        super(builder);
        this.engine = builder.engine;
    }

    /** An event store on an engine, with Axon's defaults for monitor and spans. */
    public static Builder builder(BlockLogStorageEngine engine) {
        return new Builder(engine);
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken trackingToken) {
        return engine.openStream(trackingToken);
    }

    /** What Axon lets an event store be given. */
    public static final class Builder extends AbstractEventStore.Builder {

        private final BlockLogStorageEngine engine;

        private Builder(BlockLogStorageEngine engine) {
            this.engine = engine;
            super.storageEngine(engine);
        }

        @Override
        public Builder storageEngine(EventStorageEngine storageEngine) {
            throw new UnsupportedOperationException("The engine is given to builder(...)");
        }

        @Override
        public Builder messageMonitor(MessageMonitor<? super EventMessage<?>> messageMonitor) {
            super.messageMonitor(messageMonitor);
            return this;
        }

        @Override
        public Builder spanFactory(EventBusSpanFactory spanFactory) {
            super.spanFactory(spanFactory);
            return this;
        }

        public BlockLogEventStore build() {
            return new BlockLogEventStore(this);
        }
    }
}
