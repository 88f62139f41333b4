package org.changwat.command.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.changwat.command.Kinds;
import org.changwat.command.LedgerFacts;
import org.changwat.command.LoggedPositions;
import org.changwat.command.Rule;
import org.changwat.command.UnknownAggregate;
import org.changwat.events.Authority;
import org.changwat.events.Copies;
import org.changwat.events.FiscalYear;
import org.changwat.events.Ids;
import org.changwat.events.LineChange;
import org.changwat.events.LineLevel;
import org.changwat.events.changerequest.ChangeRequestEvent;
import org.changwat.events.changerequest.IndicatorChangeDecided;
import org.jspecify.annotations.Nullable;

/**
 * What an amendment rests on: the committee's decision on a request, or the correction of an entry.
 *
 * @param lister the unit whose lines it changes: the agreement's own, or the cluster whose lines it bears
 */
record Ground(String lister, List<LineChange> changes, LocalDate effectiveFrom, Authority authority) {

    /**
     * The ground that a command names.
     *
     * @throws UnknownAggregate where the request is not in the log
     */
    static Ground of(AgreementState state, AmendAgreement command, LedgerFacts facts, LoggedPositions positions) {
        Rule.require(new AmendmentHasOneGround(command.aggregateId(), command.request(), command.corrects()));
        String request = command.request();
        return request == null ? correction(state, command, positions) : decision(state, command, request, facts);
    }

    private static Ground decision(AgreementState state, AmendAgreement command, String request, LedgerFacts facts) {
        Decided decided = facts.of(request, Decided.NOT_YET, ChangeRequestEvent.class, Decided::evolve)
                .orElseThrow(() -> new UnknownAggregate(request))
                .state();
        IndicatorChangeDecided event = decided.event();
        boolean thisYears = event != null && event.fiscalYear() == command.fiscalYear();
        String lister = event != null && thisYears ? lister(state, command, event.unit()) : null;
        Rule.require(new RequestIsApproved(
                command.aggregateId(),
                request,
                lister,
                event == null ? List.of() : event.approved(),
                Copies.of(command.changes())));
        IndicatorChangeDecided approved = Objects.requireNonNull(event);
        return new Ground(
                Objects.requireNonNull(lister),
                listedBy(Objects.requireNonNull(lister), approved.approved()),
                orStart(approved.effectiveFrom(), command),
                approved.authority());
    }

    private static Ground correction(AgreementState state, AmendAgreement command, LoggedPositions positions) {
        long position = Objects.requireNonNull(command.corrects());
        String entry =
                positions.at(position).map(LoggedPositions.Place::aggregateId).orElse("");
        String lister = null;
        if (entry.equals(command.aggregateId())) {
            lister = command.unit();
        } else if (state.cluster() != null && entry.equals(Ids.agreement(command.fiscalYear(), state.cluster()))) {
            lister = state.cluster();
        }
        List<LineChange> changes = Copies.of(command.changes());
        Rule.require(
                new CorrectsAnEntryOfTheAgreement(command.aggregateId(), position, lister),
                new CorrectionCitesAuthority(command.aggregateId(), command.authority() != null),
                new AmendmentChangesSomething(command.aggregateId(), changes));
        return new Ground(
                Objects.requireNonNull(lister),
                changes,
                orStart(command.effectiveFrom(), command),
                Objects.requireNonNull(command.authority()));
    }

    /** A line that a cluster adds without saying its level is a cluster's on its members' agreements too. */
    private static List<LineChange> listedBy(String lister, List<LineChange> changes) {
        return Kinds.isCluster(lister)
                ? changes.stream().map(Ground::ofTheCluster).toList()
                : changes;
    }

    private static LineChange ofTheCluster(LineChange change) {
        return new LineChange(
                change.line(),
                change.op(),
                change.weight(),
                change.criteria(),
                change.name(),
                change.indicator(),
                change.level() == null ? LineLevel.CLUSTER : change.level(),
                change.perspective());
    }

    private static @Nullable String lister(AgreementState state, AmendAgreement command, String unit) {
        return unit.equals(command.unit()) || unit.equals(state.cluster()) ? unit : null;
    }

    private static LocalDate orStart(@Nullable LocalDate given, AmendAgreement command) {
        return given == null ? new FiscalYear(command.fiscalYear()).start() : given;
    }

    private record Decided(@Nullable IndicatorChangeDecided event) {

        static final Decided NOT_YET = new Decided(null);

        Decided evolve(ChangeRequestEvent next) {
            return next instanceof IndicatorChangeDecided decision ? new Decided(decision) : this;
        }
    }
}
