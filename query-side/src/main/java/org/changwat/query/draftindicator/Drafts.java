package org.changwat.query.draftindicator;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.changwat.events.AgreementLine;
import org.changwat.events.Authority;
import org.changwat.events.Copies;
import org.changwat.events.Evidence;
import org.changwat.events.Warning;
import org.changwat.events.draftindicator.DraftIndicatorEvent;
import org.changwat.events.draftindicator.DraftIndicatorsAnalysed;
import org.changwat.events.draftindicator.DraftIndicatorsAnalysed.Remark;
import org.changwat.events.draftindicator.DraftIndicatorsDecided;
import org.changwat.events.draftindicator.DraftIndicatorsDecided.Decision;
import org.changwat.events.draftindicator.DraftIndicatorsNotified;
import org.changwat.events.draftindicator.DraftIndicatorsSubmitted;
import org.changwat.query.projection.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * A unit's draft indicators of a year and how far they have come (domain rule 27).
 *
 * @param state by the last step of the edition that stands
 * @param edition the edition that stands
 * @param lines the drafts as the last body to approve them has them, else as they were sent
 * @param steps every step of every edition, oldest first
 * @param position of the last event
 */
public record Drafts(
        @Nullable String unit,
        int fiscalYear,
        @Nullable State state,
        int edition,
        List<AgreementLine> lines,
        List<Step> steps,
        long position) {

    static final Drafts NONE = new Drafts(null, 0, null, 0, List.of(), List.of(), 0);

    /** How far drafts are. */
    public enum State {
        SUBMITTED,
        ANALYSED,
        APPROVED,
        RETURNED,
        NOTIFIED
    }

    /**
     * One step.
     *
     * @param text OPDC's opinion, or the letter that tells the unit
     * @param remarks on lines, with an analysis
     * @param decision what a body decided, with its authority
     * @param corrects position of the step that this one corrects
     */
    public record Step(
            State state,
            int edition,
            LocalDate on,
            @Nullable String text,
            List<Remark> remarks,
            @Nullable Decision decision,
            @Nullable Authority authority,
            List<Evidence> evidence,
            @Nullable Long corrects,
            List<Warning> warnings,
            Instant recordedAt,
            long position) {

        public Step {
            remarks = Copies.of(remarks);
            evidence = Copies.of(evidence);
            warnings = Copies.of(warnings);
        }
    }

    public Drafts {
        lines = Copies.of(lines);
        steps = Copies.of(steps);
    }

    Drafts with(DraftIndicatorEvent event, Recorded recorded) {
        if (event instanceof DraftIndicatorsSubmitted sent) {
            return next(
                    sent,
                    sent.lines(),
                    step(recorded, sent, State.SUBMITTED, null, null, null, sent.evidence(), sent.corrects()));
        }
        if (event instanceof DraftIndicatorsAnalysed analysed) {
            Step step = step(
                    recorded, analysed, State.ANALYSED, analysed.opinion(), null, null, List.of(), analysed.corrects());
            return next(analysed, lines, remarked(step, analysed.remarks()));
        }
        if (event instanceof DraftIndicatorsDecided decided) {
            boolean returned = decided.decision() == Decision.RETURNED;
            return next(
                    decided,
                    returned ? lines : decided.lines(),
                    step(
                            recorded,
                            decided,
                            returned ? State.RETURNED : State.APPROVED,
                            null,
                            decided.decision(),
                            decided.authority(),
                            List.of(),
                            decided.corrects()));
        }
        if (event instanceof DraftIndicatorsNotified told) {
            return next(
                    told,
                    lines,
                    step(recorded, told, State.NOTIFIED, told.letter(), null, null, List.of(), told.corrects()));
        }
        throw new IllegalArgumentException(
                "The register of drafts does not know " + event.getClass().getName());
    }

    private Drafts next(DraftIndicatorEvent event, List<AgreementLine> standing, Step step) {
        List<Step> next = new ArrayList<>(steps);
        next.add(step);
        return new Drafts(
                event.unit(), event.fiscalYear(), step.state(), event.edition(), standing, next, step.position());
    }

    private static Step step(
            Recorded recorded,
            DraftIndicatorEvent event,
            State state,
            @Nullable String text,
            @Nullable Decision decision,
            @Nullable Authority authority,
            List<Evidence> evidence,
            @Nullable Long corrects) {
        return new Step(
                state,
                event.edition(),
                event.effectiveOn(),
                text,
                List.of(),
                decision,
                authority,
                evidence,
                corrects,
                event.warnings(),
                recorded.recordedAt(),
                recorded.position());
    }

    private static Step remarked(Step step, List<Remark> remarks) {
        return new Step(
                step.state(),
                step.edition(),
                step.on(),
                step.text(),
                remarks,
                step.decision(),
                step.authority(),
                step.evidence(),
                step.corrects(),
                step.warnings(),
                step.recordedAt(),
                step.position());
    }
}
