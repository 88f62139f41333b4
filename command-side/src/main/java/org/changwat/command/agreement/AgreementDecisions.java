package org.changwat.command.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.changwat.command.Correction;
import org.changwat.command.Kinds;
import org.changwat.command.LedgerFacts;
import org.changwat.command.LineChanges;
import org.changwat.command.Logged;
import org.changwat.command.LoggedPositions;
import org.changwat.command.Rule;
import org.changwat.command.SoundLines;
import org.changwat.events.AgreementLine;
import org.changwat.events.Copies;
import org.changwat.events.FiscalYear;
import org.changwat.events.Ids;
import org.changwat.events.LineLevel;
import org.changwat.events.agreement.AgreementAmended;
import org.changwat.events.agreement.AgreementAmended.Amendment;
import org.changwat.events.agreement.AgreementEvent;
import org.changwat.events.agreement.AgreementProposed;
import org.changwat.events.agreement.AgreementSigned;
import org.changwat.events.framework.FrameworkDefined;
import org.changwat.events.framework.Structure;
import org.changwat.events.reference.Unit.UnitKind;
import org.changwat.events.reference.Units;
import org.jspecify.annotations.Nullable;

/**
 * Decides on agreements; pure but for the facts that are handed in. A command that says again what stands changes nothing; where it
 * gives no date, it says nothing of the date that stands.
 */
final class AgreementDecisions {

    private AgreementDecisions() {}

    static List<AgreementEvent> decide(
            AgreementState state, ProposeAgreement command, Correction correction, LocalDate today, LedgerFacts facts) {
        Rule.require(
                new UnitIsEvaluated(command.unit()), new UnitExistsInTheYear(command.unit(), command.fiscalYear()));
        Logged<AgreementProposed> standing = state.proposal();
        if (standing != null
                && command.proposedOn() == null
                && standing.saysTheSameAs(
                        proposed(state, command, correction, standing.event().effectiveOn(), facts))) {
            return List.of();
        }
        AgreementProposed event = proposed(
                state,
                command,
                correction,
                date(command.proposedOn(), correction.isAsked() ? standing : null, today),
                facts);
        return standing != null && standing.saysTheSameAs(event) ? List.of() : List.of(event);
    }

    private static AgreementProposed proposed(
            AgreementState state,
            ProposeAgreement command,
            Correction correction,
            LocalDate proposedOn,
            LedgerFacts facts) {
        String unit = command.unit();
        FrameworkDefined framework = YearFacts.framework(facts, command.fiscalYear());
        LocalDate madeOn = withinTheYear(framework.fiscalYear(), proposedOn);
        YearFacts year = YearFacts.of(facts, unit, command.fiscalYear(), command.coverage(), madeOn);
        Rule.require(
                new FrameworkIsPublished(command.fiscalYear(), year.published()),
                new ClusterIsOfTheScheme(unit, madeOn),
                new CorrectsTheStandingEntry(command.aggregateId(), "ProposeAgreement", correction, state.proposal()),
                new NothingIsAgreedYet(
                        command.aggregateId(), (state.agreed() || state.signed()) && !correction.isAsked()));
        AgreementProposed kept = correction.isAsked() && state.agreed() ? state.proposed() : null;
        if (kept == null) {
            Rule.require(new ClusterAgreedFirst(
                    unit, year.cluster(), year.clusterAgreement().agreed()));
        }
        List<AgreementLine> lines = new ArrayList<>(command.lines());
        lines.addAll(kept == null ? year.clusterAgreement().lines() : joined(unit, kept));
        LineRules.require(unit, command.coverage(), command.lines(), lines, framework);
        Rule.require(new LinesInForceAreAmended(
                command.aggregateId(),
                correction,
                kept != null
                        && state.inForce(Kinds.isCluster(unit))
                        && !kept.lines().equals(lines)));
        return new AgreementProposed(
                unit,
                command.fiscalYear(),
                command.coverage(),
                year.frameworkSequence(),
                Kinds.is(unit, UnitKind.AGENCY) ? null : Units.schemeOn(madeOn),
                kept == null ? year.cluster() : kept.cluster(),
                kept == null ? year.clusterSequence() : kept.clusterSequence(),
                lines,
                proposedOn,
                LineRules.warnings(unit, command.coverage(), lines, framework),
                command.corrects());
    }

    /** The cluster's lines as they joined a province's agreement, which a correction of its own leaves as they are. */
    private static List<AgreementLine> joined(String unit, AgreementProposed proposal) {
        return Kinds.isCluster(unit)
                ? List.of()
                : proposal.lines().stream()
                        .filter(line -> line.level() == LineLevel.CLUSTER)
                        .toList();
    }

    static List<AgreementEvent> decide(
            AgreementState state, SignAgreement command, Correction correction, LocalDate today, LedgerFacts facts) {
        Logged<AgreementSigned> standing = state.signature();
        AgreementSigned event = new AgreementSigned(
                command.unit(),
                command.fiscalYear(),
                date(command.signedOn(), standing, today),
                command.signatories(),
                command.corrects());
        if (standing != null && standing.saysTheSameAs(event)) {
            return List.of();
        }
        Rule.require(
                new ClustersSignNothing(command.unit()),
                new AgreedBeforeSigned(command.aggregateId(), state.agreed() || state.isPartial()),
                new CorrectsTheSignature(command.aggregateId(), correction, standing),
                new SignedOnce(command.aggregateId(), state.signed() && !correction.isAsked()),
                new SignatoriesAreNamed(command.aggregateId(), command.signatories()));
        if (!correction.isAsked()) {
            Rule.require(new ClusterAgreedFirst(command.unit(), state.cluster(), clusterAgreed(state, command, facts)));
        }
        return List.of(event);
    }

    static List<AgreementEvent> decide(
            AgreementState state, AmendAgreement command, LedgerFacts facts, LoggedPositions positions) {
        if (state.carriedOut(command.request(), command.corrects(), Copies.of(command.changes()))) {
            return List.of();
        }
        Rule.require(new AgreementIsInForceForAmendment(
                command.aggregateId(), state.inForce(Kinds.isCluster(command.unit()))));
        Ground ground = Ground.of(state, command, facts, positions);
        List<Amendment> amendments = LineChanges.amendments(state.lines(), ground.changes());
        Rule.require(new ChangesFitTheLines(command.aggregateId(), ground.changes(), amendments));
        Structure structure = YearFacts.framework(facts, command.fiscalYear()).structure();
        List<AgreementLine> lines = LineChanges.apply(state.lines(), amendments);
        SoundLines.requireAmended(command.unit(), ground.lister(), state.coverage(), amendments, lines, structure);
        LineRules.requireTotal(command.unit(), state.coverage(), lines, structure);
        return List.of(new AgreementAmended(
                command.unit(),
                command.fiscalYear(),
                command.request(),
                command.corrects(),
                amendments,
                ground.effectiveFrom(),
                ground.authority()));
    }

    /** The cluster's lines become what its negotiation settled; a member that has them so already is left as it is. */
    static List<AgreementEvent> decide(AgreementState state, FollowClusterNegotiation command, LedgerFacts facts) {
        Rule.require(new AgreementIsInForceForAmendment(command.aggregateId(), state.inForce(false)));
        AgreementAmended settled = ReversedLines.read(facts, state, command);
        List<Amendment> amendments = settled.amendments().stream()
                .map(each -> new Amendment(each.line(), each.op(), state.line(each.line()), each.after()))
                .filter(each -> !Objects.equals(each.before(), each.after()))
                .toList();
        return amendments.isEmpty()
                ? List.of()
                : List.of(new AgreementAmended(
                        command.unit(),
                        command.fiscalYear(),
                        null,
                        null,
                        amendments,
                        settled.effectiveFrom(),
                        settled.authority()));
    }

    private static boolean clusterAgreed(AgreementState state, SignAgreement command, LedgerFacts facts) {
        return state.cluster() != null
                && facts.of(
                                Ids.agreement(command.fiscalYear(), state.cluster()),
                                AgreementState.NONE,
                                AgreementEvent.class,
                                AgreementState::evolve)
                        .filter(cluster -> cluster.state().agreed())
                        .isPresent();
    }

    static LocalDate date(@Nullable LocalDate given, @Nullable Logged<?> standing, LocalDate today) {
        if (given != null) {
            return given;
        }
        return standing == null ? today : standing.event().effectiveOn();
    }

    /** An agreement of a past year that is entered today was made under that year's scheme, not under today's. */
    private static LocalDate withinTheYear(int fiscalYear, LocalDate date) {
        FiscalYear year = new FiscalYear(fiscalYear);
        if (date.isBefore(year.start())) {
            return year.start();
        }
        return date.isAfter(year.end()) ? year.end() : date;
    }
}
