package org.changwat.command.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.changwat.command.AggregateFixture;
import org.changwat.events.Authority;
import org.changwat.events.inspection.InspectionRoundEvent;
import org.changwat.events.inspection.InspectionRoundPlanned;
import org.changwat.events.inspection.InspectionRoundPlanned.Dispatch;
import org.changwat.events.inspection.InspectionVisitRecorded.Region;
import org.changwat.events.inspection.OverviewCompiled;
import org.changwat.events.inspection.RegionReportFiled;
import org.changwat.events.inspection.RegionReportFiled.Component;

/** Round 1 of 2553 as planned, and what its tests share. */
final class Rounds {

    static final int YEAR = 2553;
    static final String ROUND = "IR-2553-1";
    static final LocalDate FROM = LocalDate.parse("2010-01-01");
    static final LocalDate TO = LocalDate.parse("2010-03-31");
    static final Authority CHIEF =
            new Authority("CHIEF_INTERIOR_INSPECTOR", null, "MT 0205.1/053", LocalDate.parse("2010-01-06"));
    static final Dispatch SENT_OUT = new Dispatch("NR 0110/274", LocalDate.parse("2010-01-13"));

    private Rounds() {}

    static AggregateFixture<InspectionRound, InspectionRoundEvent> fixture() {
        return new AggregateFixture<>(InspectionRound.class);
    }

    static PlanInspectionRound plan(int round, LocalDate from, LocalDate to, String scheme, Dispatch dispatch) {
        return new PlanInspectionRound(
                YEAR, round, from, to, scheme, List.of("Plans"), null, null, null, CHIEF, dispatch, null, null);
    }

    static InspectionRoundPlanned planned() {
        return planned(null);
    }

    static InspectionRoundPlanned planned(LocalDate overviewDue) {
        return new InspectionRoundPlanned(
                YEAR,
                1,
                FROM,
                TO,
                "2552",
                List.of("Plans"),
                RoundDecisions.THEMES,
                TO,
                overviewDue,
                CHIEF,
                SENT_OUT,
                null,
                List.of());
    }

    static List<Component> whole() {
        return RoundDecisions.THEMES.stream()
                .map(theme -> new Component(theme, null))
                .toList();
    }

    static RegionReportFiled filed(int region) {
        return filed(region, List.of());
    }

    static RegionReportFiled filed(int region, List<String> missing) {
        return new RegionReportFiled(
                YEAR,
                1,
                new Region("2552", region),
                whole().stream()
                        .filter(each -> !missing.contains(each.component()))
                        .toList(),
                missing,
                TO,
                false,
                1,
                TO,
                List.of(),
                null,
                List.of());
    }

    /** Complete reports of all 18 regions, in time. */
    static InspectionRoundEvent[] plannedAndReported() {
        return Stream.concat(Stream.of(planned()), IntStream.rangeClosed(1, 18).mapToObj(Rounds::filed))
                .toArray(InspectionRoundEvent[]::new);
    }

    static OverviewCompiled compiled() {
        return new OverviewCompiled(
                YEAR,
                1,
                1,
                IntStream.rangeClosed(1, 18).boxed().toList(),
                List.of(),
                List.of(),
                List.of(),
                null,
                false,
                LocalDate.parse("2010-04-30"),
                List.of(),
                null,
                List.of());
    }
}
