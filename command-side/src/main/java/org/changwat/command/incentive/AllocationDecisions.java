package org.changwat.command.incentive;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.changwat.command.Rule;
import org.changwat.command.incentive.AllocateIncentives.Share;
import org.changwat.command.incentive.CitedEvents.CitedCard;
import org.changwat.command.incentive.CitedEvents.Close;
import org.changwat.events.incentive.IncentiveEvent;
import org.changwat.events.incentive.IncentivesAllocated;
import org.changwat.events.incentive.IncentivesAllocated.AllocatedShare;
import org.changwat.events.reference.Units;

/** Decides on the year's incentives: over all provinces at once, each share with the final result it rests on. */
final class AllocationDecisions {

    private AllocationDecisions() {}

    static List<IncentiveEvent> decide(
            AllocationState state, AllocateIncentives command, CitedEvents cited, LocalDate today) {
        boolean authority = command.authority() != null;
        Map<String, CitedCard> cards = cards(command.fiscalYear(), cited);
        List<String> shared = command.shares().stream().map(Share::unit).toList();
        BigDecimal sum = command.shares().stream().map(Share::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        Rule.require(
                new IncentivesAreAllocatedOnce(
                        command.fiscalYear(), state.standing() != null, command.corrects() != null),
                new CorrectsTheStandingAllocation(
                        command.fiscalYear(),
                        command.corrects(),
                        command.corrects() == null
                                || cited.isAt(command.corrects(), command.aggregateId(), state.sequence())),
                new ThereAreShares(command.fiscalYear(), command.shares().size()),
                new SharesGoToEvaluatedProvinces(
                        command.fiscalYear(),
                        shared.stream().filter(unit -> !cards.containsKey(unit)).toList()),
                new EachProvinceHasOneShare(twice(shared)),
                new NoProvinceIsLeftOut(
                        command.fiscalYear(),
                        cards.keySet().stream()
                                .filter(unit -> !shared.contains(unit))
                                .toList()),
                new SharesAreWholeSatang(wrongAmounts(command.shares())),
                new SharesAddUp(sum, command.total()),
                new ProvincesAreFinal(command.fiscalYear(), open(cards), authority));
        IncentivesAllocated allocated = new IncentivesAllocated(
                command.fiscalYear(),
                command.allocatedOn() == null ? today : command.allocatedOn(),
                baht(sum),
                command.shares().stream().map(share -> allocated(share, cards)).toList(),
                command.authority(),
                command.corrects());
        return List.of(allocated);
    }

    /** The provinces that have a card of the year: those that are allocated over. */
    private static Map<String, CitedCard> cards(int fiscalYear, CitedEvents cited) {
        Map<String, CitedCard> cards = new LinkedHashMap<>();
        for (String unit : Units.provinceCodes()) {
            CitedCard card = cited.cardOf(fiscalYear, unit);
            if (card.exists()) {
                cards.put(unit, card);
            }
        }
        return cards;
    }

    private static List<String> open(Map<String, CitedCard> cards) {
        return cards.entrySet().stream()
                .filter(card -> card.getValue().close() == null)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<String> twice(List<String> units) {
        Set<String> seen = new HashSet<>();
        List<String> twice = new ArrayList<>();
        for (String unit : units) {
            if (!seen.add(unit)) {
                twice.add(unit);
            }
        }
        return twice;
    }

    private static List<String> wrongAmounts(List<Share> shares) {
        return shares.stream()
                .filter(share -> share.amount().signum() < 0
                        || share.amount().stripTrailingZeros().scale() > 2)
                .map(share -> share.unit() + "=" + share.amount().toPlainString())
                .toList();
    }

    private static AllocatedShare allocated(Share share, Map<String, CitedCard> cards) {
        CitedCard card = cards.get(share.unit());
        Close close = card == null ? null : card.close();
        return close == null
                ? new AllocatedShare(share.unit(), baht(share.amount()), null, null, null)
                : new AllocatedShare(
                        share.unit(), baht(share.amount()), close.position(), close.sequence(), close.net());
    }

    private static BigDecimal baht(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP);
    }
}
