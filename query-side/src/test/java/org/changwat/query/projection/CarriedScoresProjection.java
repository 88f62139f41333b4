package org.changwat.query.projection;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.changwat.events.DomainEvent;
import org.changwat.events.scorecard.ClusterScoreCarried;
import org.jspecify.annotations.Nullable;

/** Folds carried scores; can be told to choke on a line, or to wait. */
class CarriedScoresProjection implements Projection<CarriedScores> {

    final Set<String> poisonous = ConcurrentHashMap.newKeySet();
    volatile @Nullable CountDownLatch gate;
    private final int version;

    CarriedScoresProjection(int version) {
        this.version = version;
    }

    @Override
    public String name() {
        return "carried";
    }

    @Override
    public int version() {
        return version;
    }

    @Override
    public Class<CarriedScores> viewType() {
        return CarriedScores.class;
    }

    @Override
    public boolean concerns(Class<? extends DomainEvent> type) {
        return type == ClusterScoreCarried.class;
    }

    @Override
    public Optional<String> keyOf(DomainEvent event) {
        return event instanceof ClusterScoreCarried carried
                ? Optional.of(carried.fiscalYear() + ":" + carried.unit())
                : Optional.empty();
    }

    @Override
    public CarriedScores fold(@Nullable CarriedScores view, Recorded event) {
        CountDownLatch waiting = gate;
        if (waiting != null) {
            try {
                waiting.await(20, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        ClusterScoreCarried carried = (ClusterScoreCarried) event.payload();
        if (poisonous.contains(carried.line())) {
            throw new IllegalArgumentException("cannot fold line " + carried.line());
        }
        return (view == null ? CarriedScores.of(carried.unit()) : view).with(carried);
    }
}
