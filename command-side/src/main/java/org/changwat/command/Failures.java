package org.changwat.command;

import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.common.lock.DeadlockException;
import org.axonframework.common.lock.LockAcquisitionFailedException;
import org.axonframework.messaging.HandlerExecutionException;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.modelling.command.ConflictingModificationException;
import org.changwat.events.log.AppendOutcomeUnknownException;
import org.changwat.events.log.LedgerUnavailableException;

/** What a failed decision failed by, whatever the framework wrapped it in. */
public final class Failures {

    /** The driver's own exceptions reach us from reads; the command side does not know the driver, so it goes by their name. */
    private static final String DRIVERS = "com.mongodb.MongoException";

    private Failures() {}

    /** The failure itself, out of the wrappers that carry it between threads and over the bus. */
    public static Throwable of(Throwable thrown) {
        Throwable failure = thrown;
        while (isWrapper(failure) && failure.getCause() != null) {
            failure = failure.getCause();
        }
        return failure;
    }

    /** Whether somebody else changed, created or holds the aggregate; deciding again may well succeed. */
    public static boolean isLostRace(Throwable failure) {
        return failure instanceof ConcurrencyException
                || failure instanceof ConflictingModificationException
                || failure instanceof AggregateStreamCreationException
                || failure instanceof LockAcquisitionFailedException
                || failure instanceof DeadlockException;
    }

    /** Whether the ledger does not hold what the command is for. */
    public static boolean isUnknownAggregate(Throwable failure) {
        return failure instanceof UnknownAggregate || failure instanceof AggregateNotFoundException;
    }

    /** Whether the ledger could not be reached or took nothing, so that nothing was written. */
    public static boolean isUnavailable(Throwable failure) {
        return failure instanceof LedgerUnavailableException || isDrivers(failure.getClass());
    }

    /** Whether it will pass by itself, so that trying again later is the remedy. */
    public static boolean isPassing(Throwable failure) {
        return isLostRace(failure) || isUnavailable(failure) || failure instanceof AppendOutcomeUnknownException;
    }

    private static boolean isWrapper(Throwable thrown) {
        return thrown instanceof CompletionException
                || thrown instanceof ExecutionException
                || thrown instanceof CommandExecutionException
                || thrown instanceof HandlerExecutionException;
    }

    private static boolean isDrivers(Class<?> type) {
        for (Class<?> each = type; each != Object.class && each != null; each = each.getSuperclass()) {
            if (each.getName().equals(DRIVERS)) {
                return true;
            }
        }
        return false;
    }
}
