package org.changwat.command.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.changwat.command.AggregateFixture;
import org.changwat.events.directory.ClusterSchemeAdopted;
import org.changwat.events.directory.ClusterSchemeAdopted.Cluster;
import org.changwat.events.directory.ClusterSchemeEvent;
import org.changwat.events.directory.Gazette;
import org.changwat.events.directory.UnitMerged;
import org.changwat.events.reference.Unit.UnitKind;
import org.changwat.events.reference.Units;
import org.junit.jupiter.api.Test;

class ClusterSchemeTest {

    private static final LocalDate K52_DAY = LocalDate.parse("2009-02-17");
    private static final LocalDate JOINED = LocalDate.parse("2011-03-28");
    private static final Gazette NOTICE = new Gazette("126", "28 ง", "33-35", LocalDate.parse("2009-02-18"));

    private final AggregateFixture<ClusterScheme, ClusterSchemeEvent> scheme =
            new AggregateFixture<>(ClusterScheme.class);

    @Test
    void the_scheme_of_2552_groups_the_75_provinces_of_its_day() {
        ClusterSchemeAdopted adopted =
                scheme.when(adopt(K52_DAY, clusters("K52", K52_DAY))).event(ClusterSchemeAdopted.class);

        assertThat(adopted.clusters()).hasSize(18);
        assertThat(adopted.clusters().stream()
                        .mapToInt(each -> each.members().size())
                        .sum())
                .isEqualTo(75);
        assertThat(adopted.warnings()).isEmpty();
        assertThat(adopted.edition()).isEqualTo(1);
    }

    @Test
    void the_scheme_of_2560_groups_all_76() {
        LocalDate day = LocalDate.parse("2017-11-01");
        ClusterSchemeAdopted adopted = scheme.when(
                        new AdoptClusterScheme("K60", day, clusters("K60", day), NOTICE, null, null))
                .event(ClusterSchemeAdopted.class);

        assertThat(adopted.clusters().stream()
                        .mapToInt(each -> each.members().size())
                        .sum())
                .isEqualTo(76);
    }

    @Test
    void bueng_kan_joins_by_an_amendment_from_a_later_day() {
        assertThat(scheme.given(adopted())
                        .when(adopt(JOINED, clusters("K52", JOINED)))
                        .event(ClusterSchemeAdopted.class)
                        .edition())
                .isEqualTo(2);
    }

    @Test
    void a_province_that_exists_on_the_day_is_not_left_out() {
        scheme.given(adopted())
                .when(adopt(JOINED, clusters("K52", K52_DAY)))
                .thenRejected(
                        "directory.scheme.missing", "Scheme K52 leaves out TH-38; put each province in a cluster.");
    }

    @Test
    void a_province_that_does_not_exist_yet_is_no_member() {
        scheme.when(adopt(K52_DAY, clusters("K52", JOINED)))
                .thenRejected(
                        "directory.scheme.members",
                        "Scheme K52 has TH-38, which are no provinces on 2009-02-17; leave them out.");
    }

    @Test
    void bangkok_is_in_no_cluster() {
        scheme.when(adopt(K52_DAY, with(clusters("K52", K52_DAY), "TH-10")))
                .thenRejected(
                        "directory.scheme.members",
                        "Scheme K52 has TH-10, which are no provinces on 2009-02-17; leave them out.");
    }

    @Test
    void no_province_is_in_two_clusters() {
        scheme.when(adopt(K52_DAY, with(clusters("K52", K52_DAY), "TH-83")))
                .thenRejected(
                        "directory.scheme.twice",
                        "Scheme K52 names TH-83 more than once; put each province in one cluster only.");
    }

    @Test
    void the_lead_is_a_member() {
        List<Cluster> clusters = new ArrayList<>(clusters("K52", K52_DAY));
        Cluster first = clusters.get(0);
        clusters.set(0, new Cluster(first.code(), first.name(), "TH-83", first.members()));

        scheme.when(adopt(K52_DAY, clusters))
                .thenRejected(
                        "directory.scheme.lead",
                        "Clusters K52-01 of K52 are led by a province that is no member; correct lead or members.");
    }

    @Test
    void a_cluster_bears_a_code_of_its_scheme() {
        scheme.when(new AdoptClusterScheme(
                        "K60", K52_DAY, clusters("K52", K52_DAY).subList(0, 1), NOTICE, null, null))
                .thenRejected(
                        "directory.scheme.codes",
                        "Codes K52-01 are not of K60 or stand twice; use codes such as K60-01, each once.");
    }

    @Test
    void another_number_of_clusters_and_a_missing_notice_are_remarked() {
        List<Cluster> clusters = new ArrayList<>(clusters("K52", K52_DAY));
        Cluster last = clusters.remove(17);
        Cluster first = clusters.get(0);
        clusters.set(
                0,
                new Cluster(
                        first.code(),
                        first.name(),
                        first.lead(),
                        Stream.concat(first.members().stream(), last.members().stream())
                                .toList()));

        assertThat(scheme.when(new AdoptClusterScheme("K52", K52_DAY, clusters, null, null, null))
                        .warnings())
                .containsExactly(
                        "Scheme K52 has 17 clusters, not 18; check the list.",
                        "Scheme K52 does not name its Gazette notice; give it once it is known.");
    }

    @Test
    void the_same_scheme_again_changes_nothing_and_one_of_the_same_day_is_a_correction() {
        scheme.given(adopted()).when(adopt(K52_DAY, clusters("K52", K52_DAY))).thenNothing();

        scheme.when(new AdoptClusterScheme("K52", K52_DAY, clusters("K52", K52_DAY), null, null, null))
                .thenRejected(
                        "directory.scheme.date",
                        "Scheme K52 stands from 2009-02-17 and cannot be amended from 2009-02-17; give a later day, or"
                                + " correct the entry by its position.");
    }

    @Test
    void a_wrong_scheme_is_corrected_by_its_position() {
        ClusterSchemeAdopted corrected = scheme.given(adopted())
                .position(2, "CS-K52", 0)
                .when(new AdoptClusterScheme("K52", K52_DAY, clusters("K52", K52_DAY), null, 2L, null))
                .event(ClusterSchemeAdopted.class);

        assertThat(corrected.edition()).isEqualTo(1);
        assertThat(corrected.corrects()).isEqualTo(2);
    }

    @Test
    void an_amended_scheme_is_corrected_by_the_position_of_its_latest_entry() {
        scheme.given(
                        adopted(),
                        new ClusterSchemeAdopted("K52", JOINED, clusters("K52", JOINED), 2, null, null, List.of()))
                .position(7, "CS-K52", 1);

        assertThat(scheme.when(new AdoptClusterScheme("K52", JOINED, clusters("K52", JOINED), NOTICE, 7L, null))
                        .event(ClusterSchemeAdopted.class)
                        .corrects())
                .isEqualTo(7);
    }

    @Test
    void a_province_that_went_over_into_another_is_no_member_from_that_day() {
        scheme.elsewhere(new UnitMerged("TH-83", "TH-82", K52_DAY, NOTICE, null), 0)
                .when(adopt(K52_DAY, clusters("K52", K52_DAY)))
                .thenRejected(
                        "directory.scheme.members",
                        "Scheme K52 has TH-83, which are no provinces on 2009-02-17; leave them out.");
    }

    @Test
    void another_entry_is_not_corrected() {
        scheme.given(adopted())
                .position(2, "CS-K60", 0)
                .when(new AdoptClusterScheme("K52", K52_DAY, clusters("K52", K52_DAY), null, 2L, null))
                .thenRejected(
                        "directory.correction",
                        "Position 2 is not the entry that stands for the scheme on CS-K52; name the position of its latest"
                                + " entry.");
    }

    @Test
    void a_province_that_only_the_ledger_holds_may_be_a_member_from_its_day() {
        assertThat(scheme.elsewhere(RegisteredUnitTest.registered("TH-97", UnitKind.PROVINCE, "ใหม่", K52_DAY, null), 0)
                        .when(adopt(K52_DAY, with(clusters("K52", K52_DAY), "TH-97")))
                        .events())
                .hasSize(1);
    }

    private static AdoptClusterScheme adopt(LocalDate from, List<Cluster> clusters) {
        return new AdoptClusterScheme("K52", from, clusters, NOTICE, null, null);
    }

    private static ClusterSchemeAdopted adopted() {
        return new ClusterSchemeAdopted("K52", K52_DAY, clusters("K52", K52_DAY), 1, NOTICE, null, List.of());
    }

    private static List<Cluster> clusters(String scheme, LocalDate day) {
        return Units.ofKind(UnitKind.CLUSTER).stream()
                .filter(unit -> unit.code().startsWith(scheme))
                .map(unit -> new Cluster(
                        unit.code(), unit.name(), String.valueOf(unit.lead()), Units.membersOf(unit.code(), day)))
                .toList();
    }

    private static List<Cluster> with(List<Cluster> clusters, String member) {
        Cluster first = clusters.get(0);
        List<Cluster> more = new ArrayList<>(clusters);
        more.set(
                0,
                new Cluster(
                        first.code(),
                        first.name(),
                        first.lead(),
                        Stream.concat(first.members().stream(), Stream.of(member))
                                .toList()));
        return more;
    }
}
