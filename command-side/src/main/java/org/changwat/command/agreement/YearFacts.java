package org.changwat.command.agreement;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.changwat.command.Kinds;
import org.changwat.command.LedgerFacts;
import org.changwat.command.LedgerFacts.Fact;
import org.changwat.command.UnknownAggregate;
import org.changwat.events.Coverage;
import org.changwat.events.Ids;
import org.changwat.events.agreement.AgreementEvent;
import org.changwat.events.framework.CalendarAmended;
import org.changwat.events.framework.FrameworkDefined;
import org.changwat.events.framework.FrameworkEvent;
import org.changwat.events.framework.FrameworkPublished;
import org.changwat.events.reference.Units;
import org.jspecify.annotations.Nullable;

/**
 * What an agreement rests on besides itself, read from the log.
 *
 * @param frameworkSequence sequence of the framework event last read
 * @param cluster the cluster whose lines join a province's, or null
 * @param clusterSequence sequence of the cluster agreement's event last read, or null
 */
record YearFacts(
        FrameworkDefined framework,
        boolean published,
        long frameworkSequence,
        @Nullable String cluster,
        @Nullable Long clusterSequence,
        AgreementState clusterAgreement) {

    /**
     * Reads the year's framework and, for a province whose year has cluster KPIs, its cluster's agreement.
     *
     * @param madeOn day in the year by whose cluster scheme the agreement is made
     * @throws UnknownAggregate where the year has no framework
     */
    static YearFacts of(LedgerFacts facts, String unit, int fiscalYear, Coverage coverage, LocalDate madeOn) {
        Fact<Year> year = year(facts, fiscalYear);
        FrameworkDefined framework = year.state().framework(fiscalYear);
        boolean joins = coverage == Coverage.WHOLE
                && Kinds.isProvince(unit)
                && framework.structure().parameters().clusterShare() != null;
        String cluster = joins ? Units.clusterOf(unit, madeOn).orElse(null) : null;
        Optional<Fact<AgreementState>> agreement = cluster == null
                ? Optional.empty()
                : facts.of(
                        Ids.agreement(fiscalYear, cluster),
                        AgreementState.NONE,
                        AgreementEvent.class,
                        AgreementState::evolve);
        return new YearFacts(
                framework,
                year.state().published(),
                year.sequence(),
                cluster,
                agreement.map(Fact::sequence).orElse(null),
                agreement.map(Fact::state).orElse(AgreementState.NONE));
    }

    /** The year's framework alone. */
    static FrameworkDefined framework(LedgerFacts facts, int fiscalYear) {
        return year(facts, fiscalYear).state().framework(fiscalYear);
    }

    private static Fact<Year> year(LedgerFacts facts, int fiscalYear) {
        String framework = Ids.framework(fiscalYear);
        return facts.of(framework, Year.NONE, FrameworkEvent.class, Year::evolve)
                .orElseThrow(() -> new UnknownAggregate(framework));
    }

    private record Year(@Nullable FrameworkDefined defined, boolean published) {

        static final Year NONE = new Year(null, false);

        FrameworkDefined framework(int fiscalYear) {
            return Objects.requireNonNull(defined, Ids.framework(fiscalYear));
        }

        Year evolve(FrameworkEvent event) {
            if (event instanceof FrameworkDefined drawnUp) {
                return new Year(drawnUp, published);
            }
            if (event instanceof CalendarAmended amended && defined != null) {
                return new Year(amended(defined, amended), published);
            }
            return new Year(defined, published || event instanceof FrameworkPublished);
        }

        private static FrameworkDefined amended(FrameworkDefined defined, CalendarAmended amended) {
            return new FrameworkDefined(
                    defined.fiscalYear(),
                    defined.title(),
                    defined.structure(),
                    defined.indicators(),
                    amended.on(defined.calendar()),
                    defined.penalties(),
                    defined.changeWindows(),
                    defined.bodies(),
                    defined.effectiveOn(),
                    defined.corrects());
        }
    }
}
