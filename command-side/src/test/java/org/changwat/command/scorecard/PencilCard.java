package org.changwat.command.scorecard;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.changwat.command.scorecard.scoring.Pencil;
import org.jspecify.annotations.Nullable;

/**
 * A card kept on paper beside the ledger's: plain integers in ten-thousandths of a point and hundredths of a per cent, and the
 * rules of the domain as a clerk would follow them. It shares no code with what it checks.
 */
final class PencilCard {

    /** Off the wall calendar, October 2557 to March 2558. */
    private static final Set<LocalDate> CLOSED = Set.of(
            LocalDate.parse("2014-10-23"),
            LocalDate.parse("2014-12-05"),
            LocalDate.parse("2014-12-10"),
            LocalDate.parse("2014-12-31"),
            LocalDate.parse("2015-01-01"),
            LocalDate.parse("2015-01-02"),
            LocalDate.parse("2015-03-04"));

    private static final LocalDate DUE = LocalDate.parse("2014-10-31");
    private static final long[] LEVELS = {10_000, 20_000, 30_000, 40_000, 50_000};

    final Map<String, PencilLine> lines = new LinkedHashMap<>();
    private final long zeroSteps;
    private final boolean partlyCounts;
    private final List<long[]> papers = new ArrayList<>();
    private @Nullable LocalDate reported;
    private boolean eSarWaived;
    private boolean paperWaived;
    private boolean closed;

    PencilCard(long zeroSteps, boolean partlyCounts) {
        this.zeroSteps = zeroSteps;
        this.partlyCounts = partlyCounts;
    }

    /** A report, or one in the place of a wrong entry. */
    void reports(LocalDate day) {
        reported = day;
        lines.values().forEach(line -> {
            line.frozen = new TreeMap<>(line.figures);
            line.accepted.clear();
        });
    }

    void accepts() {
        lines.values().forEach(line -> line.accepted = new TreeMap<>(line.frozen));
    }

    void receives(LocalDate day, int sets, int discs) {
        papers.add(new long[] {day.toEpochDay(), sets, discs});
    }

    void waives(String penalty) {
        eSarWaived |= penalty.equals("E_SAR_LATE");
        paperWaived |= penalty.equals("PAPER_LATE");
    }

    void closes() {
        closed = true;
    }

    boolean eSarIsLate() {
        return reported != null && reported.isAfter(DUE);
    }

    /** Ten-thousandths of a point. */
    long deductions() {
        long points = eSarIsLate() && !eSarWaived ? 500 : 0;
        return points + (paperWaived ? 0 : 500L * paperDaysLate());
    }

    int paperDaysLate() {
        papers.sort((one, other) -> Long.compare(one[0], other[0]));
        long sets = 0;
        long discs = 0;
        for (long[] delivery : papers) {
            sets += delivery[1];
            discs += delivery[2];
            if (sets >= 2 && discs >= 1) {
                return workingDaysAfterDue(LocalDate.ofEpochDay(delivery[0]));
            }
        }
        return 0;
    }

    private static int workingDaysAfterDue(LocalDate day) {
        int days = 0;
        for (LocalDate each = DUE.plusDays(1); !each.isAfter(day); each = each.plusDays(1)) {
            boolean weekend = each.getDayOfWeek() == DayOfWeek.SATURDAY || each.getDayOfWeek() == DayOfWeek.SUNDAY;
            days += weekend || CLOSED.contains(each) ? 0 : 1;
        }
        return days;
    }

    /** Ten-thousandths, or null where the line bears no score on the track. */
    @Nullable
    Long score(String track, PencilLine line) {
        return switch (track) {
            case "SELF" -> self(line);
            case "EVALUATOR" -> evaluator(line);
            default -> closed ? evaluator(line) : null;
        };
    }

    /** The weighted score, or null. */
    @Nullable
    Long weighted(String track, PencilLine line) {
        Long score = score(track, line);
        return score == null ? null : Pencil.halfUp(score * line.weight, 10_000);
    }

    /** Over the lines of these perspectives, or null where none of them is scored. */
    @Nullable
    Long groupLine(String track, Set<String> perspectives) {
        long sum = 0;
        long weights = 0;
        for (PencilLine line : lines.values()) {
            Long weighted = weighted(track, line);
            if (weighted != null && perspectives.contains(line.perspective)) {
                sum += weighted;
                weights += line.weight;
            }
        }
        return weights == 0 ? null : Pencil.halfUp(sum * 10_000, weights);
    }

    @Nullable
    Long gross(String track) {
        long sum = 0;
        boolean any = false;
        for (PencilLine line : lines.values()) {
            Long weighted = weighted(track, line);
            any |= weighted != null;
            sum += weighted == null ? 0 : weighted;
        }
        return any ? sum : null;
    }

    long scoredWeight(String track) {
        return lines.values().stream()
                .filter(line -> score(track, line) != null)
                .mapToLong(line -> line.weight)
                .sum();
    }

    private @Nullable Long self(PencilLine line) {
        if (line.steps > 0) {
            return run(line, false);
        }
        return line.carriedSelf != null ? line.carriedSelf : figures(line, line.figures);
    }

    private @Nullable Long evaluator(PencilLine line) {
        if (line.ruled != null) {
            return line.ruled;
        }
        if (line.joint != null) {
            return line.joint;
        }
        if (line.steps > 0) {
            return run(line, true);
        }
        return line.carriedEvaluator != null ? line.carriedEvaluator : figures(line, line.accepted);
    }

    private @Nullable Long run(PencilLine line, boolean verifiedOnly) {
        boolean any = false;
        for (String claim : line.claims.values()) {
            any |= verifiedOnly ? claim.startsWith("V") : !claim.startsWith("R");
        }
        if (!any) {
            return null;
        }
        int level = 0;
        while (level < line.steps && counts(line.claims.get(level + 1), verifiedOnly)) {
            level++;
        }
        return level == 0 ? zeroSteps : level * 10_000L;
    }

    private boolean counts(@Nullable String claim, boolean verifiedOnly) {
        return claim != null
                && (verifiedOnly ? claim.startsWith("V") : !claim.startsWith("R"))
                && (claim.endsWith("DONE") || partlyCounts && claim.endsWith("PARTLY"));
    }

    private static @Nullable Long figures(PencilLine line, Map<String, long[]> figures) {
        long sum = 0;
        long weights = 0;
        for (Map.Entry<String, Long> part : line.parts.entrySet()) {
            long[] figure = figures.get(part.getKey());
            if (figure == null) {
                return null;
            }
            sum += Pencil.onTheLine(line.thresholds, LEVELS, value(figure), line.down, 10_000) * part.getValue();
            weights += part.getValue();
        }
        return weights == 0 ? null : Pencil.halfUp(sum, weights);
    }

    /** A figure is a value in ten-thousandths, or a numerator and a denominator whose percentage is one. */
    private static long value(long[] figure) {
        return figure.length == 1 ? figure[0] : Pencil.halfUp(figure[0] * 100 * 10_000, figure[1]);
    }

    /** One line on paper. */
    static final class PencilLine {
        final String perspective;
        long weight;

        /** Steps of a milestone, 0 for any other line. */
        int steps;

        /** {@code S}ubmitted, {@code V}erified or {@code R}eturned, and how far, by step. */
        final Map<Integer, String> claims = new TreeMap<>();

        long[] thresholds = {};
        boolean down;

        /** Weights by part; a line without parts has one of its own. */
        final Map<String, Long> parts = new TreeMap<>();

        final Map<String, long[]> figures = new TreeMap<>();
        Map<String, long[]> frozen = new TreeMap<>();
        Map<String, long[]> accepted = new TreeMap<>();

        @Nullable
        Long carriedSelf;

        @Nullable
        Long carriedEvaluator;

        @Nullable
        Long joint;

        @Nullable
        Long ruled;

        PencilLine(String perspective, long weight) {
            this.perspective = perspective;
            this.weight = weight;
        }

        /** A wrong figure takes its acceptance with it, and a report that froze it holds the right one from now on. */
        void corrected(String part, long[] wrong, long[] right) {
            if (accepted.get(part) == wrong) {
                accepted.remove(part);
            }
            if (frozen.get(part) == wrong) {
                frozen.put(part, right);
            }
        }
    }
}
