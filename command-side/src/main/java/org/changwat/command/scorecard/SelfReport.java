package org.changwat.command.scorecard;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.changwat.events.scorecard.SelfAssessmentSubmitted;
import org.jspecify.annotations.Nullable;

/**
 * A round's report as it stands.
 *
 * @param submitted sequence of the submission that stands
 * @param latest sequence of the last event about it: the submission, or the decision on it
 * @param receipts day of receipt by sequence of the submission, without those that were corrected
 * @param submitters actors who submitted it
 * @param frozen the lines as the submission that stands froze them
 */
record SelfReport(
        State state,
        long submitted,
        long latest,
        Map<Long, LocalDate> receipts,
        Set<String> submitters,
        Map<String, Line> frozen) {

    SelfReport {
        receipts = Collections.unmodifiableMap(receipts);
        submitters = Set.copyOf(submitters);
    }

    static SelfReport submitted(
            @Nullable SelfReport before,
            SelfAssessmentSubmitted event,
            long sequence,
            @Nullable String actor,
            Map<String, Line> lines) {
        Map<Long, LocalDate> receipts = new TreeMap<>();
        Set<String> submitters = new HashSet<>();
        if (before != null) {
            receipts.putAll(before.receipts());
            submitters.addAll(before.submitters());
            if (event.corrects() != null) {
                receipts.remove(before.submitted());
            }
        }
        receipts.put(sequence, event.receivedOn());
        if (actor != null) {
            submitters.add(actor);
        }
        return new SelfReport(State.SUBMITTED, sequence, sequence, receipts, submitters, lines);
    }

    SelfReport decided(State next, long sequence) {
        return new SelfReport(next, submitted, sequence, receipts, submitters, frozen);
    }

    /** The first receipt keeps the due day: a report that came in time and was sent back is not late when it comes again. */
    LocalDate firstReceived() {
        return receipts.values().stream().min(LocalDate::compareTo).orElseThrow();
    }

    /** Where a report stands between unit and evaluator. */
    enum State {
        SUBMITTED,
        ACCEPTED,
        RETURNED
    }
}
