package org.changwat.query.api;

import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

/** What the reader of the request at hand may see beyond what is published; security answers it. */
public interface ReaderScope {

    /** Whether it may see a unit's work before it is announced. */
    boolean seesUnpublished(String unit);

    /** How many years after its end a year is open to everybody in full; negative for never. */
    int yearsOpenAfter();

    /** The account; empty for an anonymous reader. */
    Optional<String> reader();

    /** The same text for readers who see the same. */
    String view();

    /** Units whose events it may read; empty where that is all of them. */
    Optional<Set<String>> unitsOfFeed();

    /** Whether it may read one event of a unit, or of none. */
    boolean readsEventOf(Optional<String> unit);

    /** Asked again and again while an answer goes on: whether this reader is still let in. */
    BooleanSupplier standing();

    /** Records that something was kept from this reader. */
    void refused(String operation, String object, String reason);

    /** Whether it may send a command about a unit, so that a page offers it; the command's own gate decides all the same. */
    default boolean maySend(String command, String unit) {
        return true;
    }
}
