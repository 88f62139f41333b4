package org.changwat.query.scorecard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.changwat.events.Authority;
import org.changwat.events.EventTypes;
import org.changwat.events.agreement.AgreementAmended;
import org.changwat.events.changerequest.IndicatorChangeDecided;
import org.changwat.events.changerequest.IndicatorChangeRequested;
import org.changwat.events.scorecard.ScorecardAmended;
import org.jspecify.annotations.Nullable;

/**
 * Finds what moved a score, and on whose authority.
 *
 * @param terms what was agreed of the line, oldest first
 * @param ofCard what concerned the whole card
 * @param ofLine what happened on the line
 */
record Causes(List<LineTerms> terms, List<Occurrence> ofCard, List<Occurrence> ofLine) {

    private static final String AMENDMENT = EventTypes.nameOf(ScorecardAmended.class);
    private static final String AGREEMENT = EventTypes.nameOf(AgreementAmended.class);
    private static final List<String> REQUESTS =
            List.of(EventTypes.nameOf(IndicatorChangeRequested.class), EventTypes.nameOf(IndicatorChangeDecided.class));

    boolean knowAllOf(List<RecordedScore> scores) {
        return scores.stream().allMatch(score -> find(score) != null);
    }

    ScoreChange explain(RecordedScore score) {
        Occurrence cause = Objects.requireNonNull(find(score), "asked only where the cause is known");
        List<Occurrence> decisions = decisions(cause);
        Authority authority = authority(cause, decisions);
        return new ScoreChange(
                score.position(),
                score.recordedAt(),
                score.effectiveOn(),
                score.track(),
                score.from(),
                score.to(),
                score.weightedFrom(),
                score.weightedTo(),
                score.weight(),
                score.nature(),
                cause.type().equals(AMENDMENT) ? amendment(cause, authority) : cause,
                score.reason(),
                authority,
                decisions,
                score.actor(),
                score.roles(),
                score.ruleVersion(),
                score.derivation(),
                cause.evidence(),
                score.totals(),
                score.simulated());
    }

    private @Nullable Occurrence find(RecordedScore score) {
        for (List<Occurrence> sheet : List.of(ofLine, ofCard)) {
            for (Occurrence each : sheet) {
                if (each.sequence() == score.causeSequence() && each.type().equals(score.cause())) {
                    return each;
                }
            }
        }
        return null;
    }

    /** An amendment of the card says of this line what it did to it. */
    private Occurrence amendment(Occurrence cause, @Nullable Authority authority) {
        Map<String, String> facts = new LinkedHashMap<>(cause.facts());
        LineTerms before = null;
        for (LineTerms each : terms) {
            if (each.sequence() == cause.sequence()) {
                facts.putAll(Told.facts(
                        "op", each.op(),
                        "weightFrom", before == null ? null : before.weight(),
                        "weightTo", each.removed() ? null : each.weight(),
                        "criteriaChanged",
                                before == null ? null : !before.criteria().equals(each.criteria())));
            }
            before = each;
        }
        return cause.saying(facts, authority);
    }

    private List<Occurrence> decisions(Occurrence cause) {
        if (!cause.type().equals(AMENDMENT)) {
            return List.of();
        }
        String request = cause.facts().get("request");
        String agreed = cause.facts().get(Told.AGREEMENT_SEQUENCE);
        List<Occurrence> decisions = new ArrayList<>();
        for (Occurrence each : ofCard) {
            boolean requested = REQUESTS.contains(each.type())
                    && Objects.equals(each.facts().get("request"), request);
            boolean amended = each.type().equals(AGREEMENT)
                    && Long.toString(each.sequence()).equals(agreed);
            if (requested || amended) {
                decisions.add(each);
            }
        }
        return decisions;
    }

    private static @Nullable Authority authority(Occurrence cause, List<Occurrence> decisions) {
        Authority authority = cause.authority();
        for (Occurrence decision : decisions) {
            if (decision.authority() != null) {
                authority = decision.authority();
            }
        }
        return authority;
    }
}
