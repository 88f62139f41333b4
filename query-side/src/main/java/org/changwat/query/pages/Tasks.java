package org.changwat.query.pages;

import java.util.List;
import org.changwat.query.api.ReaderScope;

/** The work that a page offers its reader: what the reader's roles and units let it do, and nothing else. */
public final class Tasks {

    private final ReaderScope reader;

    Tasks(ReaderScope reader) {
        this.reader = reader;
    }

    public boolean may(String command, String unit) {
        return reader.maySend(command, unit);
    }

    /** Whether it may do any of these about a unit. */
    public boolean any(String unit, String... commands) {
        return List.of(commands).stream().anyMatch(command -> may(command, unit));
    }
}
