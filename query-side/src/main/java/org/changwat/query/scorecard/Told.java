package org.changwat.query.scorecard;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.changwat.events.Authority;
import org.changwat.events.DomainEvent;
import org.changwat.events.Evidence;
import org.changwat.events.agreement.AgreementAmended;
import org.changwat.events.changerequest.ChangeRequestEvent;
import org.changwat.events.scorecard.ClusterScoreCarried;
import org.changwat.events.scorecard.IndicatorAssessed;
import org.changwat.events.scorecard.MeasurementReported;
import org.changwat.events.scorecard.MilestoneReturned;
import org.changwat.events.scorecard.MilestoneSubmitted;
import org.changwat.events.scorecard.MilestoneVerified;
import org.changwat.events.scorecard.ScorecardAmended;
import org.changwat.events.scorecard.ScorecardFinalized;
import org.changwat.events.scorecard.ScorecardOpened;
import org.jspecify.annotations.Nullable;

/** What an event tells a reader of a score's history, in one form for all types. */
record Told(
        Map<String, String> facts,
        @Nullable Authority authority,
        List<Evidence> evidence,
        @Nullable Long corrects) {

    /** Names the event of the agreement that an amendment of the card carries out. */
    static final String AGREEMENT_SEQUENCE = "agreementSequence";

    static Told by(DomainEvent event) {
        if (event instanceof MilestoneSubmitted submitted) {
            return new Told(
                    facts(
                            "step", submitted.step(),
                            "completion", submitted.completion(),
                            "achievedOn", submitted.achievedOn(),
                            "expectedOn", submitted.expectedOn(),
                            "round", submitted.round(),
                            "narrative", submitted.narrative()),
                    null,
                    submitted.evidence(),
                    submitted.corrects());
        }
        if (event instanceof MilestoneVerified verified) {
            return new Told(
                    facts("step", verified.step(), "decidedOn", verified.decidedOn(), "round", verified.round()),
                    null,
                    List.of(),
                    verified.corrects());
        }
        if (event instanceof MilestoneReturned returned) {
            return new Told(
                    facts("step", returned.step(), "decidedOn", returned.decidedOn(), "round", returned.round()),
                    null,
                    List.of(),
                    returned.corrects());
        }
        if (event instanceof MeasurementReported reported) {
            return new Told(
                    facts(
                            "part", reported.part(),
                            "value", reported.value().toPlainString(),
                            "numerator", reported.numerator(),
                            "denominator", reported.denominator(),
                            "asOfDate", reported.asOfDate(),
                            "round", reported.round(),
                            "source", reported.source(),
                            "provisional", reported.provisional()),
                    null,
                    reported.evidence(),
                    reported.corrects());
        }
        if (event instanceof IndicatorAssessed assessed) {
            return new Told(
                    facts(
                            "by", assessed.by(),
                            "phase", assessed.phase(),
                            "score", assessed.score(),
                            "assessedOn", assessed.assessedOn(),
                            "rationale", assessed.rationale()),
                    null,
                    assessed.evidence(),
                    assessed.corrects());
        }
        if (event instanceof ClusterScoreCarried carried) {
            return new Told(
                    facts(
                            "cluster", carried.cluster(),
                            "clusterSequence", carried.clusterSequence(),
                            "track", carried.track(),
                            "score", carried.score()),
                    null,
                    List.of(),
                    null);
        }
        return byTerms(event);
    }

    private static Told byTerms(DomainEvent event) {
        if (event instanceof ScorecardOpened opened) {
            return new Told(facts("coverage", opened.coverage(), "cluster", opened.cluster()), null, List.of(), null);
        }
        if (event instanceof ScorecardAmended amended) {
            return new Told(
                    facts(
                            "request",
                            amended.request(),
                            "effectiveFrom",
                            amended.effectiveFrom(),
                            AGREEMENT_SEQUENCE,
                            amended.agreementSequence()),
                    null,
                    List.of(),
                    null);
        }
        if (event instanceof ScorecardFinalized finalized) {
            return new Told(
                    facts("finalizedOn", finalized.finalizedOn()),
                    finalized.authority(),
                    List.of(),
                    finalized.corrects());
        }
        if (event instanceof AgreementAmended amended) {
            return new Told(
                    facts("request", amended.request(), "effectiveFrom", amended.effectiveFrom()),
                    amended.authority(),
                    List.of(),
                    amended.corrects());
        }
        if (event instanceof ChangeRequestEvent request) {
            return ToldOfRequests.by(request);
        }
        Told told = ToldOfTheYear.by(event);
        if (told == null) {
            throw new IllegalArgumentException(
                    "A score's history does not tell of " + event.getClass().getName());
        }
        return told;
    }

    /** Names and values in turn; what is null is left out. */
    static Map<String, String> facts(@Nullable Object... namesAndValues) {
        Map<String, String> facts = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            if (value != null) {
                facts.put(String.valueOf(namesAndValues[i]), text(value));
            }
        }
        return facts;
    }

    private static String text(Object value) {
        return value instanceof BigDecimal decimal ? decimal.toPlainString() : value.toString();
    }
}
