package org.changwat.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.changwat.events.Criteria;
import org.changwat.events.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ViewTextTest {

    private final ViewText<Sample> text = new ViewText<>(Sample.class);

    private static Sample sample(Map<String, BigDecimal> byLine) {
        return new Sample(
                "ภูเก็ต",
                new BigDecimal("0.3000"),
                new BigDecimal("1E+3"),
                9_007_199_254_740_993L,
                LocalDate.of(2014, 6, 30),
                Instant.parse("2014-06-30T17:00:00.123456789Z"),
                byLine,
                new Criteria.Thresholds(
                        Criteria.Direction.ASCENDING,
                        List.of(new BigDecimal("1.10"), new BigDecimal("2.20")),
                        new LocalizedText("ร้อยละ", "per cent")),
                List.of(new Sample.Inner("a", null)),
                null);
    }

    @Test
    void a_view_comes_back_as_it_was_scales_dots_and_sealed_types_included() {
        Sample sample = sample(Map.of("P-1.2.1", new BigDecimal("15.00"), "S-6", new BigDecimal("5.0")));

        Sample back = text.read(text.write(sample));

        assertThat(back).isEqualTo(sample);
        assertThat(back.score().scale()).isEqualTo(4);
        assertThat(back.budget()).isEqualTo(new BigDecimal("1E+3"));
        assertThat(back.byLine()).containsEntry("P-1.2.1", new BigDecimal("15.00"));
    }

    @Test
    void what_a_view_computes_is_not_stored() {
        assertThat(text.write(sample(Map.of()))).doesNotContain("weighty", "label");
    }

    @Test
    void equal_views_have_one_text_whatever_the_order_of_their_maps() {
        Map<String, BigDecimal> one = new LinkedHashMap<>();
        Map<String, BigDecimal> other = new HashMap<>();
        for (int i = 0; i < 50; i++) {
            one.put("P-" + i, BigDecimal.valueOf(i));
        }
        for (int i = 49; i >= 0; i--) {
            other.put("P-" + i, BigDecimal.valueOf(i));
        }
        assertThat(text.write(sample(one))).isEqualTo(text.write(sample(other)));
    }

    @Test
    void code_of_another_version_reads_a_text_only_where_the_shape_is_its_own() {
        String written = text.write(sample(Map.of()));

        assertThat(text.readOther(written)).contains(sample(Map.of()));
        assertThat(new ViewText<>(Sample.Inner.class).readOther("{\"name\":\"a\",\"remark\":null}"))
                .contains(new Sample.Inner("a", null));
        assertThat(new ViewText<>(Sample.Inner.class).readOther("{\"name\":\"a\"}"))
                .isEmpty();
        assertThat(new ViewText<>(Sample.Inner.class).readOther("{\"name\":\"a\",\"remark\":null,\"gone\":1}"))
                .isEmpty();
        assertThat(new ViewText<>(Sample.Inner.class).readOther("{\"name\":[],\"remark\":null}"))
                .isEmpty();
    }

    record Sample(
            String name,
            BigDecimal score,
            BigDecimal budget,
            long position,
            LocalDate on,
            Instant at,
            Map<String, BigDecimal> byLine,
            Criteria criteria,
            List<Inner> inner,
            @Nullable Long none) {

        public boolean isWeighty() {
            return true;
        }

        public String getLabel() {
            return name;
        }

        record Inner(String name, @Nullable String remark) {}
    }
}
