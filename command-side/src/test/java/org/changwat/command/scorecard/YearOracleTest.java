package org.changwat.command.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.changwat.events.reference.Units;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A generated year of every province, decided by the ledger and kept on paper beside it ({@link PencilCard}). After each decision
 * every line, group line, deduction and total that the ledger's events have told must be what stands on the paper.
 */
class YearOracleTest {

    static IntStream seeds() {
        return IntStream.range(0, 20);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_line_group_line_deduction_and_total_of_76_provinces_is_what_a_clerk_works_out(int seed) {
        List<String> provinces = Units.provinceCodes();
        int changes = 0;
        int late = 0;
        int whole = 0;
        for (int i = 0; i < provinces.size(); i++) {
            GeneratedYear year = new GeneratedYear(provinces.get(i), new Random(1_000L * seed + i));
            year.run();
            changes += year.changesTold();
            late += year.paper().deductions() > 0 ? 1 : 0;
            whole += year.paper().scoredWeight("FINAL") == 10_000 ? 1 : 0;
        }
        assertThat(provinces).hasSize(76);
        assertThat(changes).as("scores that changed").isGreaterThan(76 * 25);
        assertThat(late).as("provinces with a deduction").isBetween(15, 70);
        assertThat(whole)
                .as("provinces whose final total rests on the whole 100")
                .isPositive();
    }
}
