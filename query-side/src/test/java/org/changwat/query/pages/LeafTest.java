package org.changwat.query.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LeafTest {

    private static final List<Integer> ROWS =
            IntStream.rangeClosed(1, 120).boxed().toList();

    @Test
    void the_leaves_of_a_register_hold_every_row_once() {
        assertThat(Leaf.of(ROWS, 152, null).rows()).hasSize(50).startsWith(1);
        assertThat(Leaf.of(ROWS, 152, 2).first()).isEqualTo(51);
        Leaf<Integer> last = Leaf.of(ROWS, 152, 3);
        assertThat(last.rows()).hasSize(20).endsWith(120);
        assertThat(last.last()).isEqualTo(120);
        assertThat(last.leaves()).isEqualTo(3);
    }

    @Test
    void a_leaf_that_is_none_is_the_nearest() {
        assertThat(Leaf.of(ROWS, 152, 99).number()).isEqualTo(3);
        assertThat(Leaf.of(ROWS, 152, -1).number()).isEqualTo(1);
        assertThat(Leaf.of(List.of(), 3, 2).leaves()).isEqualTo(1);
    }
}
