package org.changwat.app.simulation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.changwat.events.AgreementLine;
import org.changwat.events.Criteria;
import org.changwat.events.Criteria.Direction;
import org.changwat.events.LineLevel;
import org.changwat.events.LocalizedText;
import org.jspecify.annotations.Nullable;

/** The lines that every province of the year has: indicators 2 to 6, and the three monitors. */
final class StandardLines {

    static final List<String> SERVICES = List.of("SV1", "SV2", "SV3", "SV4", "SV5", "SV6");
    static final List<String> CAPACITIES = List.of("HUMAN", "INFORMATION", "CULTURE");
    static final List<String> MONITORS = List.of("M-1", "M-2", "M-3");

    private static final List<LocalizedText> SERVICE_NAMES = List.of(
            new LocalizedText("งานบัตรประชาชนและทะเบียนราษฎร", "Identity card and civil registration"),
            new LocalizedText("งานจดทะเบียนสิทธิและนิติกรรม", "Registration of land rights and juristic acts"),
            new LocalizedText("งานบริการจัดหางาน", "Job placement"),
            new LocalizedText("งานบริการผู้ป่วยนอก", "Out-patient service"),
            new LocalizedText(
                    "งานการถ่ายทอดความรู้และการให้บริการทางการเกษตร", "Agricultural knowledge transfer and service"),
            new LocalizedText("งานประกันสังคม", "Social security"));

    private static final List<LocalizedText> CAPACITY_NAMES = List.of(
            new LocalizedText("ทุนมนุษย์", "Human capital"),
            new LocalizedText("สารสนเทศ", "Information"),
            new LocalizedText("วัฒนธรรมองค์การ", "Organisational culture"));

    private StandardLines() {}

    /** The lines, with the one service that transparency assesses. */
    static List<AgreementLine> assessing(String service) {
        List<AgreementLine> lines = new ArrayList<>();
        lines.add(line("S-2", "2", "คุณภาพการให้บริการ", "Service quality", "QUALITY", "10.00", services(), null));
        lines.add(line(
                "S-3",
                "3",
                "การเบิกจ่ายเงินงบประมาณ",
                "Budget disbursement",
                "EFFICIENCY",
                "5.00",
                disbursement(),
                null));
        lines.add(line(
                "S-4", "4", "การประหยัดพลังงาน", "Energy saving", "EFFICIENCY", "5.00", Indicators.milestone(), null));
        lines.add(line(
                "S-5",
                "5",
                "การพัฒนาสมรรถนะองค์การ",
                "Organisational capacity",
                "ORG_DEV",
                "15.00",
                capacities(),
                null));
        lines.add(line(
                "S-6",
                "6",
                "การสร้างความโปร่งใสในการปฏิบัติราชการ",
                "Transparency",
                "ORG_DEV",
                "5.00",
                Indicators.milestone(),
                service));
        lines.add(monitor(
                "M-1",
                "M1",
                "มูลค่าผลิตภัณฑ์มวลรวมจังหวัด (GPP)",
                "Gross provincial product",
                "ล้านบาท",
                "million baht"));
        lines.add(monitor(
                "M-2",
                "M2",
                "ค่าเฉลี่ย O-NET (ป.6 ม.3 และ ม.6)",
                "Mean O-NET scores (grades 6, 9, 12)",
                "คะแนนเฉลี่ย",
                "mean score"));
        lines.add(monitor(
                "M-3",
                "M3",
                "ผลิตภาพแรงงานรายจังหวัด",
                "Provincial labour productivity",
                "บาทต่อคนต่อปี",
                "baht a person a year"));
        return lines;
    }

    private static AgreementLine monitor(
            String line, String indicator, String th, String en, String unitTh, String unitEn) {
        return line(
                line,
                indicator,
                th,
                en,
                "EFFECTIVENESS",
                "0.00",
                new Criteria.Monitor(new LocalizedText(unitTh, unitEn)),
                null);
    }

    private static AgreementLine line(
            String line,
            String indicator,
            String th,
            String en,
            String perspective,
            String weight,
            Criteria criteria,
            @Nullable String service) {
        return new AgreementLine(
                line,
                indicator,
                new LocalizedText(th, en),
                LineLevel.STANDARD,
                perspective,
                new BigDecimal(weight),
                criteria,
                List.of(),
                null,
                null,
                null,
                service,
                List.of(),
                List.of());
    }

    private static Criteria disbursement() {
        return new Criteria.Ratio(
                new LocalizedText("เงินงบประมาณที่เบิกจ่าย", "Budget disbursed"),
                new LocalizedText("วงเงินงบประมาณที่ได้รับจัดสรร", "Budget allocated"),
                Direction.ASCENDING,
                decimals("87.00", "89.00", "91.00", "93.00", "95.00"));
    }

    private static Criteria services() {
        Criteria satisfied = new Criteria.Thresholds(
                Direction.ASCENDING,
                decimals("65.00", "70.00", "75.00", "80.00", "85.00"),
                new LocalizedText("ร้อยละความพึงพอใจ", "% satisfied"));
        return parts(
                SERVICES, SERVICE_NAMES, decimals("16.67", "16.67", "16.67", "16.67", "16.66", "16.66"), satisfied);
    }

    private static Criteria capacities() {
        Criteria level = new Criteria.Thresholds(
                Direction.ASCENDING,
                decimals("1.00", "2.00", "3.00", "4.00", "5.00"),
                new LocalizedText("ระดับ", "level"));
        return parts(CAPACITIES, CAPACITY_NAMES, decimals("33.34", "33.33", "33.33"), level);
    }

    private static Criteria parts(
            List<String> codes, List<LocalizedText> names, List<BigDecimal> weights, Criteria criteria) {
        return new Criteria.Composite(IntStream.range(0, codes.size())
                .mapToObj(i -> new Criteria.Part(codes.get(i), names.get(i), weights.get(i), criteria))
                .toList());
    }

    private static List<BigDecimal> decimals(String... values) {
        return java.util.Arrays.stream(values).map(BigDecimal::new).toList();
    }
}
