package org.changwat.query.projection;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * The documents of one kind of view, as a query reads them: by key, from whichever copy is in service.
 *
 * @param <V> the view
 */
public interface Views<V> {

    Optional<V> find(String key);

    /** Those of the keys that have a document. */
    Map<String, V> findAll(Collection<String> keys);
}
