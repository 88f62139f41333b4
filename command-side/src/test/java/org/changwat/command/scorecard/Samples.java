package org.changwat.command.scorecard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.changwat.events.AgreementLine;
import org.changwat.events.Coverage;
import org.changwat.events.Criteria;
import org.changwat.events.Criteria.Direction;
import org.changwat.events.EventMetadata;
import org.changwat.events.Evidence;
import org.changwat.events.LineLevel;
import org.changwat.events.LocalizedText;
import org.changwat.events.Round;
import org.changwat.events.Scale;
import org.changwat.events.framework.CalendarEntry;
import org.changwat.events.framework.Parameters;
import org.changwat.events.framework.Structure;
import org.changwat.events.scorecard.ScorecardEvent;
import org.changwat.events.scorecard.ScorecardOpened;

/** One card of Phuket in 2557, small enough to score by hand, and what its tests share. */
final class Samples {

    static final String UNIT = "TH-83";
    static final String CLUSTER = "K52-07";
    static final int YEAR = 2557;
    static final String CARD = "SC-2557-TH-83";
    static final LocalDate SIGNED = LocalDate.parse("2014-04-10");
    static final LocalDate DONE_ON = LocalDate.parse("2014-06-30");
    static final List<Evidence> LETTER = List.of(new Evidence(
            "Letter", "LETTER", "Provincial office", "PK 0017/1", "1", DONE_ON, null, null, false, 2, null));

    private Samples() {}

    static LocalizedText text(String both) {
        return new LocalizedText(both, both);
    }

    static BigDecimal decimal(String text) {
        return new BigDecimal(text);
    }

    static List<BigDecimal> decimals(String... texts) {
        return Stream.of(texts).map(BigDecimal::new).toList();
    }

    static Criteria.Milestone milestone(int steps) {
        return new Criteria.Milestone(IntStream.rangeClosed(1, steps)
                .mapToObj(step -> new Criteria.Step(step, text("Step " + step)))
                .toList());
    }

    static Criteria.Thresholds growth() {
        return new Criteria.Thresholds(Direction.ASCENDING, decimals("10", "12", "14", "16", "18"), text("%"));
    }

    static Criteria.Ratio share() {
        return new Criteria.Ratio(
                text("certified"), text("inspected"), Direction.ASCENDING, decimals("60", "65", "70", "75", "80"));
    }

    static AgreementLine line(String id, LineLevel level, String perspective, String weight, Criteria criteria) {
        return new AgreementLine(
                id,
                id.substring(2),
                text(id),
                level,
                perspective,
                decimal(weight),
                criteria,
                List.of(),
                null,
                null,
                null,
                null,
                List.of(),
                List.of());
    }

    static Structure structure(Scale scale, String zeroSteps, List<String> counted, String... anchors) {
        return new Structure(
                scale,
                List.of(
                        new Structure.Dimension(
                                "EXT",
                                text("External"),
                                decimal("70.00"),
                                List.of(
                                        new Structure.Perspective("EFFECTIVENESS", text("Effect"), decimal("60.00")),
                                        new Structure.Perspective("QUALITY", text("Quality"), decimal("10.00")))),
                        new Structure.Dimension(
                                "INT",
                                text("Internal"),
                                decimal("30.00"),
                                List.of(new Structure.Perspective("EFFICIENCY", text("Eff"), decimal("30.00"))))),
                new Parameters(
                        decimal(zeroSteps),
                        counted,
                        "EFFECTIVENESS",
                        decimal("15.00"),
                        decimal("45.00"),
                        5,
                        List.of(),
                        LocalDate.parse("2014-03-21"),
                        decimals(anchors)));
    }

    static Structure levels() {
        return structure(Scale.LEVEL_1_TO_5, "1.0000", List.of("DONE"));
    }

    /** 15 carried + 45 by steps + 10 composite + 20 by thresholds + 10 ratio + a monitor. */
    static List<AgreementLine> lines() {
        return List.of(
                line("P-1.1.2", LineLevel.PROVINCE, "EFFECTIVENESS", "45.00", milestone(5)),
                line(
                        "S-2",
                        LineLevel.STANDARD,
                        "QUALITY",
                        "10.00",
                        new Criteria.Composite(List.of(
                                new Criteria.Part("SV1", text("ID cards"), decimal("60"), growth()),
                                new Criteria.Part("SV2", text("Land"), decimal("40"), growth())))),
                line("S-3", LineLevel.STANDARD, "EFFICIENCY", "20.00", growth()),
                line("S-4", LineLevel.STANDARD, "EFFICIENCY", "10.00", share()),
                line("M-1", LineLevel.STANDARD, "EFFECTIVENESS", "0.00", new Criteria.Monitor(text("baht"))),
                line("C-1.2.1", LineLevel.CLUSTER, "EFFECTIVENESS", "15.00", milestone(5)));
    }

    static CalendarEntry sixMonthsCancelled() {
        return new CalendarEntry(
                "C06",
                text("Six-month report"),
                CalendarEntry.Kind.SELF_ASSESSMENT,
                Round.SIX_MONTH,
                null,
                LocalDate.parse("2014-04-30"),
                true);
    }

    static ScorecardOpened opened() {
        return opened(Coverage.WHOLE, levels(), lines());
    }

    static ScorecardOpened opened(Coverage coverage, Structure structure, List<AgreementLine> lines) {
        return new ScorecardOpened(
                UNIT,
                YEAR,
                coverage,
                2,
                1,
                CLUSTER,
                List.of(),
                structure,
                List.of(sixMonthsCancelled()),
                List.of(),
                lines,
                SIGNED);
    }

    static ScorecardOpened clustersOpened() {
        return new ScorecardOpened(
                CLUSTER,
                YEAR,
                Coverage.WHOLE,
                1,
                1,
                null,
                List.of("TH-81", "TH-82", "TH-83", "TH-85", "TH-92"),
                levels(),
                List.of(),
                List.of(),
                List.of(line("C-1.2.1", LineLevel.CLUSTER, "EFFECTIVENESS", "15.00", milestone(5))),
                SIGNED);
    }

    /** An event that an actor caused, for a fixture that folds metadata too. */
    static GenericDomainEventMessage<ScorecardEvent> by(String actor, ScorecardEvent event, long sequence) {
        return new GenericDomainEventMessage<>(
                "Scorecard", event.aggregateId(), sequence, event, Map.of(EventMetadata.ACTOR, actor));
    }
}
