package org.changwat.query.pages;

import java.math.BigDecimal;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.changwat.query.dashboard.GroupDashboard;
import org.changwat.query.dashboard.Ranked;
import org.changwat.query.dashboard.Standing;
import org.jspecify.annotations.Nullable;

/**
 * The ranking with what else is told of each province; those without a score follow, by name.
 *
 * @param unopened provinces whose card is not open, where they are too many for rows that say nothing
 */
public record RankingTable(List<Row> rows, List<Standing> unopened, boolean compared) {

    private static final int FEW = 10;

    public RankingTable {
        rows = List.copyOf(rows);
        unopened = List.copyOf(unopened);
    }

    /**
     * A province of the ranking.
     *
     * @param ranked null where it has no score
     */
    public record Row(Standing standing, @Nullable Ranked ranked) {

        /** Places gained since; negative where lost, null where there is nothing to compare with. */
        public @Nullable Integer moved() {
            return ranked == null || ranked.rankBefore() == null ? null : ranked.rankBefore() - ranked.rank();
        }

        public @Nullable BigDecimal change() {
            return ranked == null ? null : ranked.change();
        }
    }

    static RankingTable of(GroupDashboard group, Words words) {
        Map<String, Standing> standings = new HashMap<>();
        group.standings().forEach(each -> standings.put(each.unit(), each));
        List<Row> rows = new ArrayList<>();
        for (Ranked ranked : group.ranking()) {
            Standing standing = standings.remove(ranked.unit());
            if (standing != null) {
                rows.add(new Row(standing, ranked));
            }
        }
        Collator collator = Collator.getInstance(words.language());
        List<Standing> rest = standings.values().stream()
                .sorted(Comparator.comparing((Standing each) -> words.name(each.name()), collator))
                .toList();
        List<Standing> unopened =
                rest.stream().filter(each -> each.state() == null).toList();
        boolean apart = unopened.size() > FEW;
        rest.stream().filter(each -> !apart || each.state() != null).forEach(each -> rows.add(new Row(each, null)));
        return new RankingTable(
                rows, apart ? unopened : List.of(), rows.stream().anyMatch(row -> row.change() != null));
    }
}
