package org.changwat.query.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
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
        assertThat(UnitOfEvent.of(Ids.plan("ANNUAL_ACTION_PLAN", "K52-07", LocalDate.of(2013, 10, 1))))
                .contains("K52-07");
        assertThat(UnitOfEvent.of(Ids.improvement(2565, "TH-40", 1))).contains("TH-40");
        assertThat(UnitOfEvent.of(Ids.draftIndicators(2566, "TH-83"))).contains("TH-83");
        assertThat(UnitOfEvent.of(Ids.unit("TH-38"))).contains("TH-38");
    }

    @Test
    void what_is_nobodys_belongs_to_no_unit() {
        assertThat(List.of(
                        Ids.framework(2557),
                        Ids.incentives(2557),
                        Ids.inspectionRound(2553, 1),
                        Ids.project("AREA-2565"),
                        Ids.knowledgeEvent(2565, 1),
                        Ids.goodPractice(2565, 1),
                        Ids.clusterScheme("K60"),
                        Ids.person("PERSON-0017")))
                .allMatch(id -> UnitOfEvent.of(id).isEmpty());
    }
}
