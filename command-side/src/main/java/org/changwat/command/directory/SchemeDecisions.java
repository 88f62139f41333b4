package org.changwat.command.directory;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.changwat.command.Correction;
import org.changwat.command.Logged;
import org.changwat.command.Rule;
import org.changwat.events.directory.ClusterSchemeAdopted;
import org.changwat.events.directory.ClusterSchemeAdopted.Cluster;
import org.changwat.events.directory.ClusterSchemeEvent;
import org.changwat.events.reference.Units;
import org.jspecify.annotations.Nullable;

/** Decides on cluster schemes. */
final class SchemeDecisions {

    private SchemeDecisions() {}

    static List<ClusterSchemeEvent> decide(
            @Nullable Logged<ClusterSchemeAdopted> standing,
            AdoptClusterScheme command,
            Correction correction,
            KnownUnits known) {
        String scheme = command.scheme();
        List<Cluster> clusters = command.clusters();
        List<String> members =
                clusters.stream().flatMap(cluster -> cluster.members().stream()).toList();
        LocalDate from = command.effectiveFrom();
        Rule.require(
                new ClusterCodesAreTheSchemes(scheme, wrongCodes(scheme, clusters)),
                new MembersAreProvinces(
                        scheme,
                        from,
                        members.stream()
                                .filter(code -> !known.isProvinceOn(code, from))
                                .toList()),
                new NoProvinceIsInTwoClusters(
                        scheme,
                        members.stream()
                                .filter(code -> Collections.frequency(members, code) > 1)
                                .distinct()
                                .toList()),
                new EachProvinceIsInACluster(
                        scheme,
                        Units.provinceCodes().stream()
                                .filter(code -> known.isProvinceOn(code, from) && !members.contains(code))
                                .toList()),
                new LeadIsAMember(
                        scheme,
                        clusters.stream()
                                .filter(cluster -> !cluster.members().contains(cluster.lead()))
                                .map(Cluster::code)
                                .toList()),
                new CorrectsWhatStands(command.aggregateId(), "the scheme", correction, standing));
        ClusterSchemeAdopted event = new ClusterSchemeAdopted(
                scheme,
                from,
                clusters,
                standing == null ? 1 : standing.event().edition() + (correction.isAsked() ? 0 : 1),
                command.gazette(),
                command.corrects(),
                Rule.warn(
                        new ClustersAreEighteen(scheme, clusters.size()),
                        new SchemeCitesItsGazette(scheme, command.gazette())));
        if (standing != null && standing.saysTheSameAs(event)) {
            return List.of();
        }
        Rule.require(new SchemeFollowsInTime(
                scheme, from, standing == null ? null : standing.event().effectiveFrom(), correction));
        return List.of(event);
    }

    private static List<String> wrongCodes(String scheme, List<Cluster> clusters) {
        List<String> codes = clusters.stream().map(Cluster::code).toList();
        return codes.stream()
                .filter(code -> !code.startsWith(scheme + "-") || Collections.frequency(codes, code) > 1)
                .distinct()
                .toList();
    }
}
