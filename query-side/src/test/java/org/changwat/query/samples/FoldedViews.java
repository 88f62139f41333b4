package org.changwat.query.samples;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.changwat.events.log.LoggedEvent;
import org.changwat.query.projection.Projection;
import org.changwat.query.projection.Recorded;
import org.changwat.query.projection.Views;

/**
 * Views as the machinery keeps them: a document ignores what is at or below its position.
 *
 * @param <V> the view
 */
public final class FoldedViews<V> implements Views<V> {

    private final Projection<V> projection;
    private final Map<String, V> documents = new HashMap<>();
    private final Map<String, Long> positions = new HashMap<>();

    public FoldedViews(Projection<V> projection) {
        this.projection = projection;
    }

    public static <V> FoldedViews<V> of(Projection<V> projection, RememberedLog log) {
        FoldedViews<V> views = new FoldedViews<>(projection);
        log.events().forEach(views::on);
        return views;
    }

    public void on(LoggedEvent event) {
        projection.keyOf(event.payload()).ifPresent(key -> {
            if (event.position() > positions.getOrDefault(key, 0L)) {
                documents.put(key, projection.fold(documents.get(key), Recorded.of(event)));
                positions.put(key, event.position());
            }
        });
    }

    @Override
    public Optional<V> find(String key) {
        return Optional.ofNullable(documents.get(key));
    }

    @Override
    public Map<String, V> findAll(Collection<String> keys) {
        Map<String, V> found = new HashMap<>();
        keys.forEach(key -> find(key).ifPresent(view -> found.put(key, view)));
        return found;
    }
}
