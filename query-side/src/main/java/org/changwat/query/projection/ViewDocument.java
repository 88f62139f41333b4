package org.changwat.query.projection;

import org.springframework.data.annotation.Id;

/**
 * A view as it is stored: what the machinery needs as members of their own, and the view itself as one JSON text.
 *
 * <p>A text, because views are read by {@code _id} and whole, and nobody queries inside them: so map keys may hold dots
 * ({@code P-1.2.1}), decimals keep their scale, sealed types are told by their own annotations, no Java name is stored, and
 * a large document costs one string to map instead of thousands of values.
 *
 * @param key the document's key
 * @param position of the last event folded in; an event at or below it is not folded again
 * @param body see {@link ViewText}
 */
record ViewDocument(@Id String key, long position, String body) {}
