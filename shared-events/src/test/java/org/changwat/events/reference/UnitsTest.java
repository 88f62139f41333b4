package org.changwat.events.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.changwat.events.reference.Unit.UnitKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitsTest {

    @Test
    void seventy_six_provinces_and_bangkok_apart() {
        assertThat(Units.ofKind(UnitKind.PROVINCE)).hasSize(76);
        assertThat(Units.ofKind(UnitKind.CAPITAL)).extracting(Unit::code).containsExactly("TH-10");
    }

    @ParameterizedTest
    @CsvSource({"2014-01-01", "2020-01-01"})
    void each_province_is_in_exactly_one_of_eighteen_clusters_and_the_lead_is_a_member(LocalDate date) {
        List<String> members = new ArrayList<>();
        List<Unit> clusters = Units.ofKind(UnitKind.CLUSTER).stream()
                .filter(cluster -> cluster.code().startsWith(String.valueOf(Units.schemeOn(date))))
                .toList();
        for (Unit cluster : clusters) {
            List<String> provinces = Units.membersOf(cluster.code(), date);
            assertThat(provinces).contains(cluster.lead());
            members.addAll(provinces);
        }

        assertThat(clusters).hasSize(18);
        assertThat(members).containsExactlyInAnyOrderElementsOf(Units.provinceCodes());
    }

    @Test
    void bueng_kan_joins_its_cluster_only_when_the_gazette_says() {
        assertThat(Units.clusterOf("TH-38", LocalDate.of(2011, 3, 27))).isEmpty();
        assertThat(Units.clusterOf("TH-38", LocalDate.of(2011, 3, 28))).contains("K52-10");
    }

    @Test
    void the_andaman_provinces_keep_their_cluster_under_another_region_number() {
        assertThat(Units.membersOf("K52-07", LocalDate.of(2014, 3, 1)))
                .containsExactlyInAnyOrder("TH-81", "TH-82", "TH-83", "TH-85", "TH-92");
        assertThat(Units.find("TH-83").orElseThrow().inspectionRegions())
                .containsEntry("2552", 7)
                .containsEntry("2560", 6);
    }
}
