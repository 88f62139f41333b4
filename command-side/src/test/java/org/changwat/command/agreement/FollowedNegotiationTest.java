package org.changwat.command.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.changwat.command.Year2557.AGREED;
import static org.changwat.command.Year2557.ANDAMAN;
import static org.changwat.command.Year2557.PHUKET;
import static org.changwat.command.Year2557.SIGNED;
import static org.changwat.command.Year2557.YEAR;
import static org.changwat.command.Year2557.and;
import static org.changwat.command.Year2557.clusterAgreed;
import static org.changwat.command.Year2557.clusterLines;
import static org.changwat.command.Year2557.clusterProposed;
import static org.changwat.command.Year2557.day;
import static org.changwat.command.Year2557.edit;
import static org.changwat.command.Year2557.framework;
import static org.changwat.command.Year2557.judgedBy;
import static org.changwat.command.Year2557.line;
import static org.changwat.command.Year2557.monitor;
import static org.changwat.command.Year2557.named;
import static org.changwat.command.Year2557.provinceAgreed;
import static org.changwat.command.Year2557.provinceProposed;
import static org.changwat.command.Year2557.provinceSigned;
import static org.changwat.command.Year2557.published;
import static org.changwat.command.Year2557.revenue;
import static org.changwat.command.Year2557.weighing;
import static org.changwat.command.Year2557.without;

import java.time.ZoneOffset;
import java.util.List;
import org.changwat.command.GivenWhenThen;
import org.changwat.events.AgreementLine;
import org.changwat.events.Authority;
import org.changwat.events.DomainEvent;
import org.changwat.events.LineChange.Op;
import org.changwat.events.LineLevel;
import org.changwat.events.agreement.AgreementAmended;
import org.changwat.events.agreement.AgreementAmended.Amendment;
import org.changwat.events.agreement.DeemedAgreementReversed;
import org.changwat.events.agreement.NegotiationConcluded;
import org.junit.jupiter.api.Test;

/** A cluster's silence was reversed and its lines negotiated after all: its members follow what was settled (domain rule 10). */
class FollowedNegotiationTest {

    private static final Authority NEGOTIATORS =
            new Authority("NEGOTIATION_COMMITTEE", "1/2557", null, day("2014-04-20"));

    /** Place of the cluster's amendment on its agreement. */
    private static final long AMENDED = 4;

    @Test
    void what_a_negotiation_changes_is_told_line_by_line() {
        AgreementLine lighter = weighing(clusterLines().get(0), "5.00");
        assertThat(amendments(and(edit(clusterLines(), "C-1.2.1", line -> lighter), added())))
                .containsExactly(
                        new Amendment("C-1.2.1", Op.AMEND, clusterLines().get(0), lighter),
                        new Amendment("C-1.3.1", Op.ADD, null, added()));
        assertThat(amendments(without(clusterLines(), "C-1.1.1")))
                .containsExactly(
                        new Amendment("C-1.1.1", Op.REMOVE, clusterLines().get(1), null));
        assertThat(amendments(edit(clusterLines(), "C-1.2.1", line -> named(line, "1.2.9"))))
                .extracting(Amendment::op)
                .containsExactly(Op.REPLACE);
        assertThat(amendments(edit(clusterLines(), "C-1.2.1", line -> judgedBy(line, monitor()))))
                .extracting(Amendment::op)
                .containsExactly(Op.TO_MONITOR);
    }

    @Test
    void a_line_that_is_monitored_before_and_after_is_amended() {
        List<AgreementLine> monitored = edit(clusterLines(), "C-1.2.1", line -> judgedBy(line, monitor()));

        assertThat(ReversedLines.amended(
                                monitored, concluded(edit(monitored, "C-1.2.1", line -> weighing(line, "0.00"))))
                        .get(0)
                        .amendments())
                .extracting(Amendment::op)
                .containsExactly(Op.AMEND);
    }

    @Test
    void lines_that_stay_as_they_were_deemed_amend_nothing() {
        assertThat(ReversedLines.amended(clusterLines(), concluded(clusterLines())))
                .isEmpty();
    }

    @Test
    void a_member_takes_what_was_settled() {
        List<AgreementLine> settled = edit(clusterLines(), "C-1.2.1", line -> weighing(line, "5.00"));

        AgreementAmended followed = member(settled, provinceProposed(), provinceAgreed(), provinceSigned())
                .when(follow(AMENDED))
                .event(AgreementAmended.class);

        assertThat(followed.unit()).isEqualTo(PHUKET);
        assertThat(followed.amendments())
                .containsExactly(
                        new Amendment("C-1.2.1", Op.AMEND, clusterLines().get(0), settled.get(0)));
        assertThat(followed.authority()).isEqualTo(NEGOTIATORS);
        assertThat(followed.effectiveFrom()).isEqualTo("2013-10-01");
    }

    @Test
    void a_member_that_has_it_so_already_is_left_as_it_is() {
        List<AgreementLine> settled = edit(clusterLines(), "C-1.2.1", line -> weighing(line, "5.00"));
        AgreementAmended followed = member(settled, provinceProposed(), provinceAgreed(), provinceSigned())
                .when(follow(AMENDED))
                .event(AgreementAmended.class);

        member(settled, provinceProposed(), provinceAgreed(), provinceSigned(), followed)
                .when(follow(AMENDED))
                .thenNothing();
    }

    @Test
    void a_member_that_has_not_signed_yet_is_not_amended() {
        member(clusterLines(), provinceProposed(), provinceAgreed())
                .when(follow(AMENDED))
                .thenRejected(
                        "agreement.amend.not-in-force",
                        "PA-2557-TH-83 is not in force; have it agreed and signed first.");
    }

    @Test
    void an_event_of_the_cluster_that_amends_nothing_is_not_followed() {
        member(
                        edit(clusterLines(), "C-1.2.1", line -> weighing(line, "5.00")),
                        provinceProposed(),
                        provinceAgreed(),
                        provinceSigned())
                .when(follow(AMENDED - 1))
                .thenUnknown("PA-2557-K52-07");
    }

    private static GivenWhenThen<PerformanceAgreement> member(List<AgreementLine> settled, DomainEvent... given) {
        NegotiationConcluded concluded = concluded(settled);
        List<AgreementAmended> amended = ReversedLines.amended(clusterLines(), concluded);
        GivenWhenThen<PerformanceAgreement> member = new GivenWhenThen<>(
                        PerformanceAgreement.class,
                        SIGNED.plusDays(30).atStartOfDay().toInstant(ZoneOffset.UTC))
                .log(
                        framework(),
                        published(),
                        clusterProposed(),
                        clusterAgreed(),
                        new DeemedAgreementReversed(ANDAMAN, YEAR, AGREED, AGREED),
                        concluded);
        return (amended.isEmpty() ? member : member.log(amended.get(0))).given(given);
    }

    private static List<Amendment> amendments(List<AgreementLine> settled) {
        return ReversedLines.amended(clusterLines(), concluded(settled)).get(0).amendments();
    }

    private static NegotiationConcluded concluded(List<AgreementLine> lines) {
        return new NegotiationConcluded(ANDAMAN, YEAR, lines, day("2014-04-20"), NEGOTIATORS, List.of());
    }

    private static AgreementLine added() {
        return line("C-1.3.1", LineLevel.CLUSTER, "EFFECTIVENESS", "2.50", revenue());
    }

    private static FollowClusterNegotiation follow(long sequence) {
        return new FollowClusterNegotiation(PHUKET, YEAR, sequence, null);
    }
}
