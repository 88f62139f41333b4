package org.changwat.query.pages;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** In which order facts are told, and which of them are dates or only of use to a machine. */
final class FactOrder {

    private static final List<String> FIRST = List.of(
            "request",
            "op",
            "step",
            "steps",
            "run",
            "defined",
            "counted",
            "part",
            "value",
            "numerator",
            "denominator",
            "percent",
            "direction",
            "thresholds",
            "points",
            "by",
            "phase",
            "score",
            "weight",
            "weightFrom",
            "weightTo",
            "criteriaChanged",
            "completion",
            "achievedOn",
            "expectedOn",
            "asOfDate",
            "assessedOn",
            "decision",
            "decidedOn",
            "effectiveFrom",
            "round",
            "source",
            "provisional",
            "narrative",
            "rationale");

    private static final Set<String> DATES = Set.of(
            "achievedOn",
            "expectedOn",
            "decidedOn",
            "asOfDate",
            "assessedOn",
            "effectiveFrom",
            "finalizedOn",
            "receivedOn",
            "withdrawnOn",
            "surveyFrom",
            "surveyTo",
            "due",
            "completeOn",
            "waivedOn",
            "announcedOn",
            "approvedOn",
            "reopenedOn");

    private static final Set<String> FOR_MACHINES = Set.of(
            "agreementSequence",
            "frameworkSequence",
            "clusterSequence",
            "causeSequence",
            "finalSequence",
            "visitSequence",
            "recordedAt",
            "sequence");

    static final Comparator<String> TOLD =
            Comparator.comparingInt(FactOrder::place).thenComparing(Comparator.naturalOrder());

    private FactOrder() {}

    static SortedMap<String, String> sorted(Map<String, String> facts) {
        SortedMap<String, String> sorted = new TreeMap<>(TOLD);
        sorted.putAll(facts);
        return sorted;
    }

    static boolean isDate(String name) {
        return DATES.contains(name) || name.endsWith("On") || name.endsWith("Due") || name.equals("date");
    }

    static boolean isForMachines(String name) {
        return FOR_MACHINES.contains(name);
    }

    private static int place(String name) {
        int place = FIRST.indexOf(name);
        return place < 0 ? FIRST.size() : place;
    }
}
