package org.changwat.command.directory;

import java.util.function.Supplier;
import org.changwat.events.log.LedgerUnavailableException;
import org.jspecify.annotations.Nullable;

/** The directory of persons that the process was given; without one nobody is registered or erased, and nothing is logged. */
final class AttachedDirectory {

    private final Supplier<@Nullable PersonDirectory> directory;

    AttachedDirectory(Supplier<@Nullable PersonDirectory> directory) {
        this.directory = directory;
    }

    /**
     * The directory.
     *
     * @throws LedgerUnavailableException where the process has none
     */
    PersonDirectory open() {
        PersonDirectory attached = directory.get();
        if (attached == null) {
            throw new LedgerUnavailableException("no directory of persons is attached to this process", null);
        }
        return attached;
    }
}
