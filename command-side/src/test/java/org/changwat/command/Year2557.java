package org.changwat.command;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.changwat.events.AgreementLine;
import org.changwat.events.Authority;
import org.changwat.events.Coverage;
import org.changwat.events.Criteria;
import org.changwat.events.Criteria.Direction;
import org.changwat.events.LineChange;
import org.changwat.events.LineLevel;
import org.changwat.events.LocalizedText;
import org.changwat.events.Scale;
import org.changwat.events.agreement.AgreementAgreed;
import org.changwat.events.agreement.AgreementAgreed.Basis;
import org.changwat.events.agreement.AgreementProposed;
import org.changwat.events.agreement.AgreementSigned;
import org.changwat.events.framework.CatalogueIndicator;
import org.changwat.events.framework.ChangeWindow;
import org.changwat.events.framework.FrameworkDefined;
import org.changwat.events.framework.FrameworkPublished;
import org.changwat.events.framework.Parameters;
import org.changwat.events.framework.Structure;
import org.changwat.events.framework.Structure.Dimension;
import org.changwat.events.framework.Structure.Perspective;

/** The year 2557 with Phuket and its cluster, as the slices' tests share it. */
public final class Year2557 {

    public static final int YEAR = 2557;
    public static final String PHUKET = "TH-83";
    public static final String ANDAMAN = "K52-07";
    public static final String PHUKETS = "PA-2557-TH-83";
    public static final String ANDAMANS = "PA-2557-K52-07";
    public static final LocalDate PUBLISHED = day("2014-03-01");
    public static final LocalDate PROPOSED = day("2014-03-11");
    public static final LocalDate AGREED = day("2014-03-20");
    public static final LocalDate SIGNED = day("2014-04-10");
    public static final Authority COMMITTEE = new Authority("CHANGE_COMMITTEE", "2/2557", null, day("2014-05-20"));

    private Year2557() {}

    public static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    public static BigDecimal decimal(String text) {
        return new BigDecimal(text);
    }

    public static List<BigDecimal> decimals(String... texts) {
        return Stream.of(texts).map(BigDecimal::new).toList();
    }

    public static LocalizedText text(String both) {
        return new LocalizedText(both, both);
    }

    public static Criteria.Milestone steps(int count) {
        return new Criteria.Milestone(IntStream.rangeClosed(1, count)
                .mapToObj(step -> new Criteria.Step(step, text("Step " + step)))
                .toList());
    }

    public static Criteria.Thresholds thresholds(Direction direction, String... values) {
        return new Criteria.Thresholds(direction, decimals(values), text("million baht"));
    }

    public static Criteria.Thresholds revenue() {
        return thresholds(Direction.ASCENDING, "10", "12", "14", "16", "18");
    }

    public static Criteria.Monitor monitor() {
        return new Criteria.Monitor(text("baht"));
    }

    public static Parameters parameters() {
        return new Parameters(
                decimal("1.0000"),
                List.of("DONE"),
                "EFFECTIVENESS",
                decimal("15.00"),
                decimal("45.00"),
                5,
                List.of("M1", "M2", "M3"),
                day("2014-03-21"),
                List.of());
    }

    public static List<Dimension> dimensions() {
        return List.of(
                new Dimension(
                        "EXT",
                        text("External"),
                        decimal("70.00"),
                        List.of(perspective("EFFECTIVENESS", "60.00"), perspective("QUALITY", "10.00"))),
                new Dimension(
                        "INT",
                        text("Internal"),
                        decimal("30.00"),
                        List.of(perspective("EFFICIENCY", "10.00"), perspective("DEVELOPMENT", "20.00"))));
    }

    public static Perspective perspective(String code, String weight) {
        return new Perspective(code, text(code), decimal(weight));
    }

    public static List<ChangeWindow> windows() {
        return List.of(
                new ChangeWindow(2, day("2014-10-31"), true, List.of()),
                new ChangeWindow(1, day("2014-04-30"), false, List.of("EXTERNAL_FACTOR", "BUDGET")));
    }

    public static List<CatalogueIndicator> catalogue() {
        return List.of(
                catalogued("1.2.1", "GROWTH", List.of()),
                catalogued("1.1.1", "GROWTH", List.of()),
                catalogued("2.2.2", "INCLUSIVE_GREEN", List.of()),
                catalogued("2.2.3", "INCLUSIVE_GREEN", List.of()),
                catalogued("2", null, List.of("SV1", "SV2", "SV3", "SV4", "SV5", "SV6")),
                catalogued("6", null, List.of()));
    }

    public static CatalogueIndicator catalogued(String code, String strategy, List<String> services) {
        return new CatalogueIndicator(
                code, text(code), "EFFECTIVENESS", LineLevel.PROVINCE, null, strategy, false, services);
    }

    public static FrameworkDefined framework() {
        return framework(YEAR, Scale.LEVEL_1_TO_5, parameters());
    }

    public static FrameworkDefined framework(int fiscalYear, Scale scale, Parameters parameters) {
        return new FrameworkDefined(
                fiscalYear,
                text("Framework"),
                new Structure(scale, dimensions(), parameters),
                catalogue(),
                List.of(),
                List.of(),
                windows(),
                List.of(),
                PUBLISHED);
    }

    public static FrameworkPublished published() {
        return new FrameworkPublished(YEAR, PUBLISHED, null);
    }

    public static AgreementLine line(String id, LineLevel level, String perspective, String weight, Criteria criteria) {
        return new AgreementLine(
                id,
                id.replaceFirst("^[A-Z]-", ""),
                text(id),
                level,
                perspective,
                decimal(weight),
                criteria,
                List.of(),
                "Action plan 2557",
                null,
                null,
                null,
                List.of(),
                List.of());
    }

    /** Tourism revenue and the value of rubber and oil palm, 15 together. */
    public static List<AgreementLine> clusterLines() {
        return List.of(
                line("C-1.2.1", LineLevel.CLUSTER, "EFFECTIVENESS", "7.50", revenue()),
                agricultural(
                        line("C-1.1.1", LineLevel.CLUSTER, "EFFECTIVENESS", "7.50", revenue()),
                        List.of("rubber", "oil palm"),
                        null));
    }

    /** 45 of the province's own, 40 of the standard ones, and the three compulsory monitors. */
    public static List<AgreementLine> provinceLines() {
        return List.of(
                repeated(line("P-1.2.1", LineLevel.PROVINCE, "EFFECTIVENESS", "20.00", revenue()), "HIGH_MAIN_INCOME"),
                line("P-2.2.3", LineLevel.PROVINCE, "EFFECTIVENESS", "15.00", steps(5)),
                line("P-2.2.2", LineLevel.PROVINCE, "EFFECTIVENESS", "10.00", steps(5)),
                line("S-2", LineLevel.STANDARD, "QUALITY", "10.00", revenue()),
                line("S-3", LineLevel.STANDARD, "EFFICIENCY", "5.00", revenue()),
                line("S-4", LineLevel.STANDARD, "EFFICIENCY", "5.00", revenue()),
                line("S-5", LineLevel.STANDARD, "DEVELOPMENT", "15.00", steps(5)),
                assessing(line("S-6", LineLevel.STANDARD, "DEVELOPMENT", "5.00", steps(5)), "SV1"),
                named(line("M-1", LineLevel.STANDARD, "EFFECTIVENESS", "0.00", monitor()), "M1"),
                named(line("M-2", LineLevel.STANDARD, "EFFECTIVENESS", "0.00", monitor()), "M2"),
                named(line("M-3", LineLevel.STANDARD, "EFFECTIVENESS", "0.00", monitor()), "M3"));
    }

    /** A province's own lines, then its cluster's. */
    public static List<AgreementLine> allLines() {
        List<AgreementLine> all = new ArrayList<>(provinceLines());
        all.addAll(clusterLines());
        return all;
    }

    public static List<AgreementLine> edit(List<AgreementLine> lines, String id, UnaryOperator<AgreementLine> change) {
        return lines.stream()
                .map(line -> line.line().equals(id) ? change.apply(line) : line)
                .toList();
    }

    public static List<AgreementLine> without(List<AgreementLine> lines, String id) {
        return lines.stream().filter(line -> !line.line().equals(id)).toList();
    }

    public static List<AgreementLine> and(List<AgreementLine> lines, AgreementLine... more) {
        return Stream.concat(lines.stream(), Stream.of(more)).toList();
    }

    public static AgreementLine weighing(AgreementLine line, String weight) {
        return copy(line, line.indicator(), line.level(), line.perspective(), decimal(weight), line.criteria());
    }

    public static AgreementLine judgedBy(AgreementLine line, Criteria criteria) {
        return copy(line, line.indicator(), line.level(), line.perspective(), line.weight(), criteria);
    }

    public static AgreementLine under(AgreementLine line, String perspective) {
        return copy(line, line.indicator(), line.level(), perspective, line.weight(), line.criteria());
    }

    public static AgreementLine at(AgreementLine line, LineLevel level) {
        return copy(line, line.indicator(), level, line.perspective(), line.weight(), line.criteria());
    }

    public static AgreementLine named(AgreementLine line, String indicator) {
        return copy(line, indicator, line.level(), line.perspective(), line.weight(), line.criteria());
    }

    private static AgreementLine copy(
            AgreementLine line,
            String indicator,
            LineLevel level,
            String perspective,
            BigDecimal weight,
            Criteria criteria) {
        return new AgreementLine(
                line.line(),
                indicator,
                line.name(),
                level,
                perspective,
                weight,
                criteria,
                line.products(),
                line.planReference(),
                line.repeatReason(),
                line.strategyPurpose(),
                line.assessedService(),
                line.supervisors(),
                line.dataCollectors());
    }

    public static AgreementLine repeated(AgreementLine line, String reason) {
        return resting(line, line.products(), line.planReference(), reason, line.strategyPurpose(), null);
    }

    public static AgreementLine agricultural(AgreementLine line, List<String> products, String purpose) {
        return resting(line, products, line.planReference(), line.repeatReason(), purpose, null);
    }

    public static AgreementLine assessing(AgreementLine line, String service) {
        return resting(
                line, line.products(), line.planReference(), line.repeatReason(), line.strategyPurpose(), service);
    }

    public static AgreementLine planned(AgreementLine line, String plan) {
        return resting(
                line, line.products(), plan, line.repeatReason(), line.strategyPurpose(), line.assessedService());
    }

    private static AgreementLine resting(
            AgreementLine line, List<String> products, String plan, String reason, String purpose, String service) {
        return new AgreementLine(
                line.line(),
                line.indicator(),
                line.name(),
                line.level(),
                line.perspective(),
                line.weight(),
                line.criteria(),
                products,
                plan,
                reason,
                purpose,
                service,
                line.supervisors(),
                line.dataCollectors());
    }

    public static AgreementProposed clusterProposed() {
        return new AgreementProposed(
                ANDAMAN, YEAR, Coverage.WHOLE, 1, "K52", null, null, clusterLines(), PROPOSED, List.of());
    }

    public static AgreementAgreed clusterAgreed() {
        return new AgreementAgreed(ANDAMAN, YEAR, Basis.FORM, AGREED);
    }

    public static AgreementProposed provinceProposed() {
        return new AgreementProposed(
                PHUKET, YEAR, Coverage.WHOLE, 1, "K52", ANDAMAN, 1L, allLines(), PROPOSED, List.of());
    }

    public static AgreementAgreed provinceAgreed() {
        return new AgreementAgreed(PHUKET, YEAR, Basis.FORM, AGREED);
    }

    public static AgreementSigned provinceSigned() {
        return new AgreementSigned(PHUKET, YEAR, SIGNED, List.of(new AgreementSigned.Signatory("GOVERNOR", "P-1")));
    }

    public static LineChange change(String line, LineChange.Op op) {
        return new LineChange(line, op, null, null, null, null, null, null);
    }

    public static LineChange weigh(String line, String weight) {
        return new LineChange(line, LineChange.Op.AMEND, decimal(weight), null, null, null, null, null);
    }

    public static LineChange judge(String line, Criteria criteria) {
        return new LineChange(line, LineChange.Op.AMEND, null, criteria, null, null, null, null);
    }

    public static LineChange replace(String line, String indicator, Criteria criteria) {
        return new LineChange(line, LineChange.Op.REPLACE, null, criteria, text(indicator), indicator, null, null);
    }

    public static LineChange add(String line, String indicator, String weight, Criteria criteria) {
        return new LineChange(
                line, LineChange.Op.ADD, decimal(weight), criteria, text(indicator), indicator, null, "EFFECTIVENESS");
    }
}
