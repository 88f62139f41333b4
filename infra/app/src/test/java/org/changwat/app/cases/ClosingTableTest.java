package org.changwat.app.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClosingTableTest {

    @Test
    void a_figure_with_more_decimals_than_its_source_prints_is_the_same() {
        ClosingTable table = table("weighted", "0.1000", "0.1", "");

        assertThat(table.unexplained()).isEmpty();
        assertThat(table.text()).contains("= source").contains("1 figures as printed");
    }

    @Test
    void a_difference_that_nobody_explains_is_cried_out() {
        ClosingTable table = table("weighted", "0.2000", "0.1", "");

        assertThat(table.unexplained()).containsExactly("the figure");
        assertThat(table.text()).contains("\u2260 source: UNEXPLAINED").contains("1 UNEXPLAINED");
    }

    @Test
    void a_difference_that_the_source_itself_explains_says_why() {
        ClosingTable table = table("documents", "14", "13", "number 1 stands twice");

        assertThat(table.unexplained()).isEmpty();
        assertThat(table.text())
                .contains("\u2260 source: number 1 stands twice")
                .contains("1 different and explained");
    }

    @Test
    void a_figure_that_no_source_prints_is_an_assumption_and_not_a_match() {
        ClosingTable table = table("net", "4.0285", "-", "no result is printed");

        assertThat(table.unexplained()).isEmpty();
        assertThat(table.text()).contains("0 figures as printed").contains("1 assumed");
    }

    @Test
    void a_figure_that_did_not_come_out_at_all_is_never_explained_away() {
        ClosingTable table = ClosingTable.of(
                Map.of(), List.of(new PrintedFigure("the figure", "net", "-", "assumption", "no result is printed")));

        assertThat(table.unexplained()).containsExactly("the figure");
        assertThat(table.text()).contains("absent");
    }

    private static ClosingTable table(String key, String ledger, String printed, String why) {
        return ClosingTable.of(
                Map.of(key, ledger), List.of(new PrintedFigure("the figure", key, printed, "source", why)));
    }
}
