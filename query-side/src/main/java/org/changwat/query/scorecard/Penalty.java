package org.changwat.query.scorecard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.changwat.events.framework.PenaltyRule.Basis;
import org.changwat.events.scorecard.PenaltyApplied;

/** Points off the total for lateness (domain rule 20). A waived one stands and costs nothing. */
public record Penalty(String code, BigDecimal amount, Basis basis, boolean waived) {

    /** The penalties with one more, or with what a penalty costs anew; a waiver outlasts that. */
    static List<Penalty> with(List<Penalty> penalties, PenaltyApplied event) {
        List<Penalty> next = new ArrayList<>(penalties);
        for (int i = 0; i < next.size(); i++) {
            Penalty standing = next.get(i);
            if (standing.code.equals(event.penalty())) {
                next.set(i, new Penalty(standing.code, event.amount(), event.basis(), standing.waived));
                return next;
            }
        }
        next.add(new Penalty(event.penalty(), event.amount(), event.basis(), false));
        return next;
    }

    static List<Penalty> without(List<Penalty> penalties, String code) {
        return penalties.stream().filter(penalty -> !penalty.code.equals(code)).toList();
    }

    static List<Penalty> waived(List<Penalty> penalties, String code) {
        return penalties.stream()
                .map(penalty -> penalty.code.equals(code)
                        ? new Penalty(penalty.code, penalty.amount, penalty.basis, true)
                        : penalty)
                .toList();
    }

    /** What they cost together. */
    static BigDecimal cost(List<Penalty> penalties) {
        return penalties.stream()
                .filter(penalty -> !penalty.waived)
                .map(Penalty::amount)
                .reduce(new BigDecimal("0.0000"), BigDecimal::add);
    }
}
