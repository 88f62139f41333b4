package org.changwat.query.nationalreport;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.changwat.events.Copies;
import org.changwat.events.Evidence;
import org.changwat.events.LocalizedText;
import org.changwat.events.Warning;
import org.changwat.events.nationalreport.QuarterReported;
import org.changwat.events.nationalreport.QuarterReported.Achievement;
import org.changwat.events.nationalreport.QuarterReported.ReportedIndicator;
import org.changwat.events.nationalreport.QuarterReported.Spending;
import org.changwat.query.projection.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * A project's report of a quarter as it stands; earlier editions are in the log at the positions given.
 *
 * @param indicators figures with what they count; totals that other systems reported stand as such
 * @param earlier positions of the editions before this one, oldest first
 */
public record QuarterReport(
        String project,
        LocalizedText title,
        int fiscalYear,
        int quarter,
        int edition,
        LocalDate filedOn,
        List<Achievement> outputs,
        List<Achievement> outcomes,
        List<ReportedIndicator> indicators,
        Spending spending,
        List<String> problems,
        List<String> proposals,
        List<Evidence> evidence,
        @Nullable Long corrects,
        List<Warning> warnings,
        List<Long> earlier,
        Instant recordedAt,
        long position) {

    public QuarterReport {
        outputs = Copies.of(outputs);
        outcomes = Copies.of(outcomes);
        indicators = Copies.of(indicators);
        problems = Copies.of(problems);
        proposals = Copies.of(proposals);
        evidence = Copies.of(evidence);
        warnings = Copies.of(warnings);
        earlier = Copies.of(earlier);
    }

    static QuarterReport of(@Nullable QuarterReport before, QuarterReported event, Recorded recorded) {
        List<Long> earlier = new ArrayList<>();
        if (before != null) {
            earlier.addAll(before.earlier());
            earlier.add(before.position());
        }
        return new QuarterReport(
                event.project(),
                event.title(),
                event.fiscalYear(),
                event.quarter(),
                event.edition(),
                event.filedOn(),
                event.outputs(),
                event.outcomes(),
                event.indicators(),
                event.spending(),
                event.problems(),
                event.proposals(),
                event.evidence(),
                event.corrects(),
                event.warnings(),
                earlier,
                recorded.recordedAt(),
                recorded.position());
    }
}
