package org.changwat.query.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.changwat.events.Ids;
import org.junit.jupiter.api.Test;

class UnitOfEventTest {

    @Test
    void every_id_that_names_a_unit_gives_it_back() {
        assertThat(UnitOfEvent.of(Ids.scorecard(2557, "TH-83"))).contains("TH-83");
        assertThat(UnitOfEvent.of(Ids.agreement(2557, "K52-07"))).contains("K52-07");
        assertThat(UnitOfEvent.of(Ids.changeRequest(2557, "TH-83", 12))).contains("TH-83");
        assertThat(UnitOfEvent.of(Ids.visit(2553, 1, "TH-83", LocalDate.of(2010, 1, 19))))
                .contains("TH-83");
        assertThat(UnitOfEvent.of(Ids.visit(2553, null, "TH-83", LocalDate.of(2010, 1, 19))))
                .contains("TH-83");
    }

    @Test
    void a_framework_belongs_to_no_unit() {
        assertThat(UnitOfEvent.of(Ids.framework(2557))).isEmpty();
    }
}
