package org.changwat.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReadingTest {

    @Test
    void an_officer_sees_the_own_unit_and_its_clusters_and_no_other() {
        SignedIn officer = new SignedIn("officer-TH-83", List.of("PROVINCE_OFFICER"), Set.of("TH-83"), Set.of());

        assertThat(Reading.sees(officer, "TH-83")).isTrue();
        assertThat(Reading.sees(officer, "K52-07")).isTrue();
        assertThat(Reading.sees(officer, "TH-81")).isFalse();
        assertThat(Reading.sees(officer, "K52-08")).isFalse();
    }

    @Test
    void who_judges_or_audits_sees_all_and_who_runs_the_machine_nothing_more_than_the_public() {
        assertThat(Reading.sees(of("AUDITOR"), "TH-83")).isTrue();
        assertThat(Reading.sees(of("EVALUATOR"), "TH-83")).isTrue();
        for (String role : List.of("OPERATOR", "ADMIN", "DASHBOARD_USER", "STATISTICAL_OFFICE", "INSPECTION_BUREAU")) {
            assertThat(Reading.sees(of(role), "TH-83")).as(role).isFalse();
        }
    }

    @Test
    void an_inspector_sees_the_provinces_of_the_own_regions() {
        SignedIn inspector = new SignedIn("inspector-7", List.of("INSPECTOR"), Set.of(), Set.of("2552-7"));

        assertThat(Reading.sees(inspector, "TH-83")).isTrue();
        assertThat(Reading.sees(inspector, "TH-50")).isFalse();
    }

    private static SignedIn of(String role) {
        return new SignedIn(role.toLowerCase(java.util.Locale.ROOT), List.of(role), Set.of(), Set.of());
    }
}
