package org.changwat.command.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.changwat.command.Correction;
import org.changwat.command.LedgerFacts;
import org.changwat.command.LedgerFacts.Fact;
import org.changwat.command.Logged;
import org.changwat.command.Rule;
import org.changwat.command.UnknownAggregate;
import org.changwat.events.Copies;
import org.changwat.events.Warning;
import org.changwat.events.knowledge.GoodPracticePublished;
import org.changwat.events.knowledge.KnowledgeEventRecorded;
import org.changwat.events.knowledge.KnowledgeSharingEvent;
import org.jspecify.annotations.Nullable;

/** Decides on knowledge events and on good practices. */
final class KnowledgeDecisions {

    private KnowledgeDecisions() {}

    static List<KnowledgeSharingEvent> decide(
            @Nullable Logged<KnowledgeEventRecorded> standing,
            RecordKnowledgeEvent command,
            Correction correction,
            LocalDate today) {
        LocalDate heldOn = command.heldOn() == null ? today : command.heldOn();
        Rule.require(
                new NumbersBeginAtOne("eventNo", command.eventNo()),
                new ParticipantsAreCounted(command.participants()),
                new UnitsAreKnown(Copies.of(command.provinces())),
                new DateIsNotAhead("heldOn", heldOn, today),
                new CorrectsWhatStands(command.aggregateId(), "the event", correction, standing));
        KnowledgeEventRecorded event = new KnowledgeEventRecorded(
                command.fiscalYear(),
                command.eventNo(),
                command.title(),
                heldOn,
                command.form(),
                command.participants(),
                Copies.of(command.provinces()),
                Copies.of(command.channels()),
                Copies.of(command.evidence()),
                command.corrects(),
                Rule.warn(new HappensInTheYear(command.fiscalYear(), heldOn)));
        return SaidOnce.decide(command.aggregateId(), standing, event, correction, false);
    }

    static List<KnowledgeSharingEvent> decide(
            @Nullable Logged<GoodPracticePublished> standing,
            PublishGoodPractice command,
            Correction correction,
            LocalDate today,
            LedgerFacts facts) {
        LocalDate publishedOn = command.publishedOn() == null ? today : command.publishedOn();
        List<String> channels = Copies.of(command.channels());
        Rule.require(
                new NumbersBeginAtOne("practiceNo", command.practiceNo()),
                new UnitsAreKnown(List.of(command.unit())),
                new DateIsNotAhead("publishedOn", publishedOn, today),
                new CorrectsWhatStands(command.aggregateId(), "the practice", correction, standing));
        requireKnowledgeEvent(command.knowledgeEvent(), facts);
        String visit = command.visit();
        Fact<VisitFinding> finding = visit == null ? null : VisitFinding.read(facts, visit);
        List<Warning> warnings = new ArrayList<>(Rule.warn(
                new HappensInTheYear(command.fiscalYear(), publishedOn),
                new PracticeIsPublishedSomewhere(command.title(), channels)));
        if (visit != null && finding != null) {
            Rule.require(
                    new VisitIsTheUnits(visit, String.valueOf(finding.state().province()), command.unit()));
            warnings.addAll(
                    Rule.warn(new VisitFoundItFitToCopy(visit, finding.state().fitToCopy())));
        }
        GoodPracticePublished event = new GoodPracticePublished(
                command.fiscalYear(),
                command.practiceNo(),
                command.title(),
                command.unit(),
                command.summary(),
                command.knowledgeEvent(),
                visit,
                finding == null ? null : finding.sequence(),
                Copies.of(command.media()),
                channels,
                publishedOn,
                Copies.of(command.evidence()),
                command.corrects(),
                warnings);
        return SaidOnce.decide(command.aggregateId(), standing, event, correction, false);
    }

    private static void requireKnowledgeEvent(@Nullable String id, LedgerFacts facts) {
        if (id != null
                && (!id.startsWith("KE-")
                        || facts.of(id, false, KnowledgeSharingEvent.class, (known, event) -> true)
                                .isEmpty())) {
            throw new UnknownAggregate(id);
        }
    }
}
