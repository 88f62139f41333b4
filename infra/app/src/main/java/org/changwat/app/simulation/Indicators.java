package org.changwat.app.simulation;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.changwat.events.AgreementLine;
import org.changwat.events.Criteria;
import org.changwat.events.Criteria.Direction;
import org.changwat.events.LineLevel;
import org.changwat.events.LocalizedText;
import org.jspecify.annotations.Nullable;

/** The year's strategic indicators as agreements of the simulated year use them; names are the catalogue's, targets made up. */
final class Indicators {

    /** How a result of the indicator is told. */
    enum Shape {
        RISING,
        FALLING,
        SHARE,
        STEPS
    }

    /**
     * One indicator.
     *
     * @param lowest threshold of level 1, in hundredths
     * @param step from one threshold to the next, in hundredths
     */
    record Indicator(
            String code, String th, String en, Shape shape, String unitTh, String unitEn, int lowest, int step) {}

    private static final List<Indicator> GROWTH = List.of(
            growing("1.1.1", "มูลค่าผลผลิตทางการเกษตร", "Value of agricultural output"),
            new Indicator(
                    "1.1.2",
                    "ผลผลิตการเกษตรเฉลี่ยต่อหน่วยการผลิต",
                    "Average agricultural yield per production unit",
                    Shape.RISING,
                    "กิโลกรัมต่อไร่",
                    "kilograms a rai",
                    42000,
                    1500),
            share("1.1.3", "จำนวนแปลงฟาร์มที่ได้รับใบรับรองมาตรฐาน GAP", "Plots/farms certified to GAP", 6000),
            growing("1.2.1", "รายได้จากการท่องเที่ยว", "Tourism revenue"),
            growing("1.3.1", "รายได้จากการจำหน่าย OTOP", "OTOP sales revenue"),
            growing("1.3.2", "มูลค่าการค้าชายแดน และ/หรือ มูลค่าการค้าผ่านแดน", "Border and/or transit trade value"),
            growing("1.4.1", "มูลค่าการลงทุนด้านอุตสาหกรรม", "Industrial investment value"));

    private static final List<Indicator> INCLUSIVE = List.of(
            steps(
                    "2.1.1",
                    "การจัดการทรัพยากรธรรมชาติและสิ่งแวดล้อม (น้ำ/อากาศ/หมอกควัน/ขยะ)",
                    "Natural resource and environment management (water/air/haze/waste)"),
            steps("2.2.2", "การป้องกันและปราบปรามยาเสพติด", "Drug prevention and suppression"),
            share("2.2.3", "การป้องกันและปราบปรามคดีอาชญากรรม", "Crime prevention and suppression", 5500),
            falling(
                    "2.2.4",
                    "จำนวนครัวเรือนยากจนที่มีรายได้ต่ำกว่าเกณฑ์ จปฐ.",
                    "Poor households below the basic-needs income line",
                    "ครัวเรือน",
                    "households"),
            share(
                    "2.3.1",
                    "สถานศึกษากลุ่มเป้าหมายที่ผ่านเกณฑ์อาหารปลอดภัย",
                    "Target schools passing food-safety criteria",
                    7000),
            share(
                    "2.3.3",
                    "สถานบริการสุขภาพที่มีคุณภาพมาตรฐานตามที่กำหนด",
                    "Health facilities meeting quality standards",
                    6500),
            falling(
                    "2.3.6",
                    "จำนวนผู้เสียชีวิตจากอุบัติเหตุการจราจรทางบก",
                    "Road traffic deaths",
                    "คนต่อประชากรแสนคน",
                    "persons per 100,000 population"));

    private static final List<LocalizedText> STEPS = List.of(
            new LocalizedText("แต่งตั้งคณะทำงานและจัดทำแผน", "Team appointed and plan made"),
            new LocalizedText("สำรวจและกำหนดกลุ่มเป้าหมาย", "Target groups surveyed and set"),
            new LocalizedText("ดำเนินการตามแผนครบทุกอำเภอ", "Plan carried out in every district"),
            new LocalizedText("ติดตามและประเมินผล", "Followed up and evaluated"),
            new LocalizedText("สรุปผลและเสนอผู้ว่าราชการจังหวัด", "Results summed up and put to the governor"));

    private static final List<String> PRODUCTS =
            List.of("ข้าว", "อ้อย", "มันสำปะหลัง", "ยางพารา", "ข้าวโพดเลี้ยงสัตว์", "กุ้ง", "ลำไย", "ปาล์มน้ำมัน");

    private Indicators() {}

    static Indicator growth(int at) {
        return GROWTH.get(Math.floorMod(at, GROWTH.size()));
    }

    static Indicator inclusive(int at) {
        return INCLUSIVE.get(Math.floorMod(at, INCLUSIVE.size()));
    }

    static AgreementLine line(Indicator indicator, LineLevel level, BigDecimal weight, int product, int easier) {
        boolean agriculture = indicator.code().startsWith("1.1.");
        boolean repeats = level == LineLevel.PROVINCE && indicator.code().equals("1.2.1");
        return new AgreementLine(
                (level == LineLevel.CLUSTER ? "C-" : "P-") + indicator.code(),
                indicator.code(),
                new LocalizedText(indicator.th(), indicator.en()),
                level,
                "EFFECTIVENESS",
                weight,
                criteria(indicator, easier),
                agriculture ? List.of(PRODUCTS.get(Math.floorMod(product, PRODUCTS.size()))) : List.of(),
                "แผนปฏิบัติราชการประจำปีงบประมาณ พ.ศ. 2557 (ข้อมูลจำลอง)",
                repeats ? "NO_MORE_IMPORTANT_STRATEGY" : null,
                purpose(indicator.code()),
                null,
                List.of(),
                List.of());
    }

    /**
     * The criteria of an indicator.
     *
     * @param easier by how many hundredths the thresholds are eased
     */
    static Criteria criteria(Indicator indicator, int easier) {
        return switch (indicator.shape()) {
            case STEPS -> milestone();
            case SHARE ->
                new Criteria.Ratio(
                        new LocalizedText("จำนวนที่ผ่านเกณฑ์", "Number that passes"),
                        new LocalizedText("จำนวนทั้งหมดที่ตรวจ", "Number examined"),
                        Direction.ASCENDING,
                        thresholds(indicator, easier));
            case RISING -> measured(indicator, Direction.ASCENDING, easier);
            case FALLING -> measured(indicator, Direction.DESCENDING, easier);
        };
    }

    /** The result that scores a level, given in hundredths of a level from 100 to 500. */
    static BigDecimal result(Indicator indicator, int level) {
        int distance = indicator.step() * (level - 100) / 100;
        return hundredths(
                indicator.shape() == Shape.FALLING ? indicator.lowest() - distance : indicator.lowest() + distance);
    }

    static Criteria.Milestone milestone() {
        return new Criteria.Milestone(IntStream.range(0, STEPS.size())
                .mapToObj(i -> new Criteria.Step(i + 1, STEPS.get(i)))
                .toList());
    }

    static BigDecimal hundredths(int value) {
        return BigDecimal.valueOf(value, 2);
    }

    private static Criteria measured(Indicator indicator, Direction direction, int easier) {
        return new Criteria.Thresholds(
                direction, thresholds(indicator, easier), new LocalizedText(indicator.unitTh(), indicator.unitEn()));
    }

    private static List<BigDecimal> thresholds(Indicator indicator, int easier) {
        int sign = indicator.shape() == Shape.FALLING ? -1 : 1;
        return IntStream.range(0, 5)
                .mapToObj(i -> hundredths(indicator.lowest() + sign * (i * indicator.step() - easier)))
                .toList();
    }

    private static @Nullable String purpose(String code) {
        return code.equals("1.1.2") ? "PRODUCTION" : code.equals("1.1.3") ? "STANDARDS" : null;
    }

    private static Indicator growing(String code, String th, String en) {
        return new Indicator(
                code, th, en, Shape.RISING, "ร้อยละที่เพิ่มขึ้นจากปีก่อน", "% growth over the year before", 200, 200);
    }

    private static Indicator share(String code, String th, String en, int lowest) {
        return new Indicator(code, th, en, Shape.SHARE, "ร้อยละ", "%", lowest, 500);
    }

    private static Indicator falling(String code, String th, String en, String unitTh, String unitEn) {
        return new Indicator(code, th, en, Shape.FALLING, unitTh, unitEn, 3000, 250);
    }

    private static Indicator steps(String code, String th, String en) {
        return new Indicator(code, th, en, Shape.STEPS, "ขั้นตอน", "step", 100, 100);
    }
}
