package org.changwat.command.draftindicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.changwat.command.Correction;
import org.changwat.command.LedgerFacts;
import org.changwat.command.LineChanges;
import org.changwat.command.Logged;
import org.changwat.command.Rule;
import org.changwat.command.UnknownAggregate;
import org.changwat.events.AgreementLine;
import org.changwat.events.Copies;
import org.changwat.events.Ids;
import org.changwat.events.agreement.AgreementEvent;
import org.changwat.events.draftindicator.DraftIndicatorEvent;
import org.changwat.events.draftindicator.DraftIndicatorsAnalysed;
import org.changwat.events.draftindicator.DraftIndicatorsAnalysed.Remark;
import org.changwat.events.draftindicator.DraftIndicatorsDecided;
import org.changwat.events.draftindicator.DraftIndicatorsDecided.Decision;
import org.changwat.events.draftindicator.DraftIndicatorsNotified;
import org.changwat.events.draftindicator.DraftIndicatorsSubmitted;

/** Decides on draft indicators. */
final class DraftDecisions {

    private DraftDecisions() {}

    static List<DraftIndicatorEvent> decide(
            DraftState state,
            SubmitDraftIndicators command,
            Correction correction,
            LocalDate today,
            LedgerFacts facts) {
        LocalDate receivedOn = command.receivedOn() == null ? today : command.receivedOn();
        Logged<DraftIndicatorsSubmitted> standing = state.submitted();
        Rule.require(
                new DraftsComeFromEvaluatedUnits(command.unit()),
                new DraftsAreNamedOnce(command.unit(), command.lines()),
                new DateIsNotAhead("receivedOn", receivedOn, today),
                new CorrectsWhatStands(command.aggregateId(), "the drafts", correction, standing));
        int edition = standing == null ? 1 : standing.event().edition() + (correction.isAsked() ? 0 : 1);
        String agreement = Ids.agreement(command.fiscalYear(), command.unit());
        DraftIndicatorsSubmitted event = new DraftIndicatorsSubmitted(
                command.unit(),
                command.fiscalYear(),
                command.lines(),
                edition,
                receivedOn,
                Copies.of(command.evidence()),
                command.corrects(),
                Rule.warn(
                        new DraftWeightsFitHundred(command.unit(), LineChanges.totalWeight(command.lines())),
                        new DraftsComeBeforeTheAgreement(agreement, agreed(facts, agreement))));
        return SaidOnce.decide(
                "the submission of " + command.unit(),
                standing,
                event,
                correction,
                state.wentBack() && !correction.isAsked());
    }

    static List<DraftIndicatorEvent> decide(
            DraftState state, AnalyseDraftIndicators command, Correction correction, LocalDate today) {
        DraftIndicatorsSubmitted drafts = submitted(state, command.aggregateId());
        LocalDate analysedOn = command.analysedOn() == null ? today : command.analysedOn();
        List<Remark> remarks = Copies.of(command.remarks());
        Rule.require(
                new DraftsDidNotGoBack(command.unit(), state.wentBack()),
                new RemarksAreOnDrafts(command.unit(), others(remarks, drafts.lines())),
                new DateIsNotAhead("analysedOn", analysedOn, today),
                new StepsFollowInTime(command.unit(), "analysedOn", analysedOn, drafts.receivedOn()),
                new CorrectsWhatStands(command.aggregateId(), "the analysis", correction, state.analysed()));
        DraftIndicatorsAnalysed event = new DraftIndicatorsAnalysed(
                command.unit(),
                command.fiscalYear(),
                drafts.edition(),
                command.opinion(),
                remarks,
                analysedOn,
                command.corrects());
        return SaidOnce.decide("the analysis of " + command.unit(), state.analysed(), event, correction, false);
    }

    static List<DraftIndicatorEvent> decide(
            DraftState state, ApproveDraftIndicators command, Correction correction, LocalDate today) {
        DraftIndicatorsSubmitted drafts = submitted(state, command.aggregateId());
        String body = command.authority().body();
        LocalDate decidedOn = command.decidedOn() == null ? command.authority().date() : command.decidedOn();
        List<AgreementLine> given = Copies.of(command.lines());
        Logged<DraftIndicatorsDecided> standing = state.decisions().get(body);
        Rule.require(new DraftsAreAnalysedFirst(command.unit(), state.analysed() != null));
        Rule.require(
                new DraftsDidNotGoBack(command.unit(), standing == null && state.wentBack()),
                new ChangedLinesAreGiven(command.unit(), command.decision(), !given.isEmpty()),
                new DateIsNotAhead("decidedOn", decidedOn, today),
                new StepsFollowInTime(
                        command.unit(),
                        "decidedOn",
                        decidedOn,
                        Objects.requireNonNull(state.analysed()).event().analysedOn()),
                new CorrectsWhatStands(command.aggregateId(), body, correction, standing));
        if (!given.isEmpty()) {
            Rule.require(new DraftsAreNamedOnce(command.unit(), given));
        }
        DraftIndicatorsDecided event = new DraftIndicatorsDecided(
                command.unit(),
                command.fiscalYear(),
                drafts.edition(),
                command.decision(),
                approved(command.decision(), given, drafts.lines()),
                decidedOn,
                command.authority(),
                command.corrects());
        return SaidOnce.decide("the decision of " + body, standing, event, correction, false);
    }

    static List<DraftIndicatorEvent> decide(
            DraftState state, NotifyDraftIndicators command, Correction correction, LocalDate today) {
        DraftIndicatorsSubmitted drafts = submitted(state, command.aggregateId());
        LocalDate notifiedOn = command.notifiedOn() == null ? today : command.notifiedOn();
        LocalDate decidedOn = state.lastDecidedOn();
        Rule.require(new SomethingIsDecided(command.unit(), decidedOn != null));
        Rule.require(
                new DateIsNotAhead("notifiedOn", notifiedOn, today),
                new StepsFollowInTime(command.unit(), "notifiedOn", notifiedOn, Objects.requireNonNull(decidedOn)),
                new CorrectsWhatStands(command.aggregateId(), "the notice", correction, state.notified()));
        DraftIndicatorsNotified event = new DraftIndicatorsNotified(
                command.unit(),
                command.fiscalYear(),
                drafts.edition(),
                command.letter(),
                notifiedOn,
                command.corrects());
        return SaidOnce.decide("the notice to " + command.unit(), state.notified(), event, correction, false);
    }

    private static DraftIndicatorsSubmitted submitted(DraftState state, String drafts) {
        if (state.submitted() == null) {
            throw new UnknownAggregate(drafts);
        }
        return state.submitted().event();
    }

    private static boolean agreed(LedgerFacts facts, String agreement) {
        return facts.of(agreement, false, AgreementEvent.class, (known, event) -> true)
                .isPresent();
    }

    private static List<String> others(List<Remark> remarks, List<AgreementLine> lines) {
        return remarks.stream()
                .map(Remark::line)
                .filter(line -> lines.stream().noneMatch(each -> each.line().equals(line)))
                .toList();
    }

    private static List<AgreementLine> approved(
            Decision decision, List<AgreementLine> given, List<AgreementLine> drafts) {
        return switch (decision) {
            case APPROVED -> drafts;
            case APPROVED_WITH_CHANGES -> given;
            case RETURNED -> List.of();
        };
    }
}
