package org.changwat.command.scorecard;

import java.util.List;
import org.changwat.command.LedgerFacts;
import org.changwat.command.LedgerFacts.Fact;
import org.changwat.command.Rule;
import org.changwat.command.UnknownAggregate;
import org.changwat.events.Ids;
import org.changwat.events.agreement.AgreementEvent;
import org.changwat.events.framework.FrameworkEvent;
import org.changwat.events.reference.Unit;
import org.changwat.events.reference.Unit.UnitKind;
import org.changwat.events.reference.Units;
import org.changwat.events.scorecard.ScorecardCalendarAmended;
import org.changwat.events.scorecard.ScorecardEvent;
import org.changwat.events.scorecard.ScorecardOpened;

/** Opens a card with a copy of all it needs to score by, pinned to the sequences it was read at. */
final class Opening {

    private Opening() {}

    /** A card that is open already stays as it is, so that the automation may ask again. */
    static List<ScorecardEvent> decide(Card card, OpenScorecard command, LedgerFacts facts, Occasion occasion) {
        if (card.isOpened()) {
            return List.of();
        }
        String agreementId = Ids.agreement(command.fiscalYear(), command.unit());
        Fact<AgreedTerms> agreement = facts.of(agreementId, AgreedTerms.NONE, AgreementEvent.class, AgreedTerms::evolve)
                .orElseThrow(() -> new UnknownAggregate(agreementId));
        String frameworkId = Ids.framework(command.fiscalYear());
        Fact<YearTerms> framework = facts.of(frameworkId, YearTerms.NONE, FrameworkEvent.class, YearTerms::evolve)
                .orElseThrow(() -> new UnknownAggregate(frameworkId));
        AgreedTerms agreed = agreement.state();
        YearTerms year = framework.state();
        Rule.require(new AgreementIsInForce(
                agreementId, agreed.inForce(), agreed.isClusters() ? "AnswerNegotiationForm" : "SignAgreement"));
        ScorecardOpened opened = new ScorecardOpened(
                command.unit(),
                command.fiscalYear(),
                agreed.coverage(),
                agreement.sequence(),
                framework.sequence(),
                agreed.cluster(),
                agreed.isClusters() ? members(command.unit()) : List.of(),
                year.structure(),
                year.calendar(),
                year.penalties(),
                agreed.lines(),
                occasion.orToday(command.effectiveOn()));
        return year.nonWorkingDays().isEmpty()
                ? List.of(opened)
                : List.of(
                        opened,
                        new ScorecardCalendarAmended(
                                command.unit(),
                                command.fiscalYear(),
                                framework.sequence(),
                                year.calendar(),
                                year.nonWorkingDays(),
                                opened.effectiveOn()));
    }

    /**
     * Provinces that a cluster's scores are carried to: all that its scheme names, since one may join in mid-year; what reaches a
     * card that does not bear the line changes nothing.
     */
    private static List<String> members(String cluster) {
        return Units.ofKind(UnitKind.PROVINCE).stream()
                .filter(unit -> unit.clusters().containsValue(cluster))
                .map(Unit::code)
                .sorted()
                .toList();
    }
}
