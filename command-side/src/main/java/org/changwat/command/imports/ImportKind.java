package org.changwat.command.imports;

import static org.changwat.command.imports.Column.optional;
import static org.changwat.command.imports.Column.required;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.changwat.command.imports.Column.Kind;

/** What can be imported, and the columns of its template. */
enum ImportKind {
    /** A row is a line of an agreement with its targets, or one part of a composite line; a unit's rows are one proposal. */
    AGREEMENTS(List.of(
            required("unit", Kind.TEXT, "รหัสหน่วยงาน", "Unit code", "TH-83"),
            required("fiscalYear", Kind.WHOLE, "ปีงบประมาณ พ.ศ.", "Fiscal year, BE", "2557"),
            optional("coverage", Kind.TEXT, "WHOLE หรือ PARTIAL", "WHOLE or PARTIAL", "WHOLE"),
            required("line", Kind.TEXT, "รหัสบรรทัด", "Line id", "P-1.2.1"),
            required("indicator", Kind.TEXT, "เลขตัวชี้วัด", "Indicator number", "1.2.1"),
            required("nameTh", Kind.TEXT, "ชื่อตัวชี้วัดภาษาไทย", "Thai name", "รายได้จากการท่องเที่ยว"),
            required("nameEn", Kind.TEXT, "ชื่อตัวชี้วัดภาษาอังกฤษ", "English name", "Tourism revenue"),
            required(
                    "level",
                    Kind.TEXT,
                    "CLUSTER PROVINCE STANDARD หรือ AGENCY",
                    "CLUSTER, PROVINCE, STANDARD or AGENCY",
                    "PROVINCE"),
            required("perspective", Kind.TEXT, "รหัสประเด็นการประเมิน", "Perspective code", "EFFECTIVENESS"),
            required("weight", Kind.PERCENT, "น้ำหนัก (ร้อยละ)", "Weight, per cent", "15.00"),
            required(
                    "criteria",
                    Kind.TEXT,
                    "MILESTONE THRESHOLDS RATIO หรือ MONITOR",
                    "MILESTONE, THRESHOLDS, RATIO or MONITOR",
                    "THRESHOLDS"),
            optional("direction", Kind.TEXT, "ASCENDING หรือ DESCENDING", "ASCENDING or DESCENDING", "ASCENDING"),
            optional("target1", Kind.DECIMAL, "ค่าเป้าหมายระดับ 1", "Target of level 1", "2.00"),
            optional("target2", Kind.DECIMAL, "ค่าเป้าหมายระดับ 2", "Target of level 2", "4.00"),
            optional("target3", Kind.DECIMAL, "ค่าเป้าหมายระดับ 3", "Target of level 3", "6.00"),
            optional("target4", Kind.DECIMAL, "ค่าเป้าหมายระดับ 4", "Target of level 4", "8.00"),
            optional("target5", Kind.DECIMAL, "ค่าเป้าหมายระดับ 5", "Target of level 5", "10.00"),
            optional("measureUnitTh", Kind.TEXT, "หน่วยวัดภาษาไทย", "Thai unit of measure", "ร้อยละ"),
            optional("measureUnitEn", Kind.TEXT, "หน่วยวัดภาษาอังกฤษ", "English unit of measure", "per cent"),
            optional("numeratorTh", Kind.TEXT, "ตัวตั้งภาษาไทย (RATIO)", "Thai numerator (RATIO)", ""),
            optional("numeratorEn", Kind.TEXT, "ตัวตั้งภาษาอังกฤษ (RATIO)", "English numerator (RATIO)", ""),
            optional("denominatorTh", Kind.TEXT, "ตัวหารภาษาไทย (RATIO)", "Thai denominator (RATIO)", ""),
            optional("denominatorEn", Kind.TEXT, "ตัวหารภาษาอังกฤษ (RATIO)", "English denominator (RATIO)", ""),
            optional("step1", Kind.TEXT, "ขั้นตอนที่ 1 (MILESTONE)", "Step 1 (MILESTONE)", ""),
            optional("step2", Kind.TEXT, "ขั้นตอนที่ 2", "Step 2", ""),
            optional("step3", Kind.TEXT, "ขั้นตอนที่ 3", "Step 3", ""),
            optional("step4", Kind.TEXT, "ขั้นตอนที่ 4", "Step 4", ""),
            optional("step5", Kind.TEXT, "ขั้นตอนที่ 5", "Step 5", ""),
            optional("part", Kind.TEXT, "รหัสองค์ประกอบ ถ้ามีหลายองค์ประกอบ", "Part code, of a composite line", ""),
            optional("partTh", Kind.TEXT, "ชื่อองค์ประกอบภาษาไทย", "Thai name of the part", ""),
            optional("partEn", Kind.TEXT, "ชื่อองค์ประกอบภาษาอังกฤษ", "English name of the part", ""),
            optional("partWeight", Kind.PERCENT, "น้ำหนักขององค์ประกอบ", "Weight of the part", ""),
            optional("products", Kind.TEXT, "ผลผลิต คั่นด้วย ;", "Products, set apart by ;", ""),
            optional("planReference", Kind.TEXT, "แผนหรืองบประมาณ", "Plan or budget", "แผนพัฒนาจังหวัด"),
            optional("repeatReason", Kind.TEXT, "เหตุที่ใช้ซ้ำสองระดับ", "Why it stands at both levels", ""),
            optional("strategyPurpose", Kind.TEXT, "วัตถุประสงค์ของยุทธศาสตร์", "Purpose of the strategy", ""),
            optional("assessedService", Kind.TEXT, "งานบริการที่ประเมิน", "Service assessed", ""),
            optional("supervisors", Kind.TEXT, "รหัสผู้กำกับดูแล คั่นด้วย ;", "Supervisors' ids, set apart by ;", ""),
            optional(
                    "dataCollectors",
                    Kind.TEXT,
                    "รหัสผู้จัดเก็บข้อมูล คั่นด้วย ;",
                    "Collectors' ids, set apart by ;",
                    ""),
            optional("proposedOn", Kind.DAY, "วันที่เสนอ", "Proposed on", "2014-02-20"),
            optional("reason", Kind.TEXT, "เหตุผล", "Reason", ""))),

    /** A row is a step of a milestone where it names one, else a measured result. */
    RESULTS(List.of(
            required("unit", Kind.TEXT, "รหัสหน่วยงาน", "Unit code", "TH-83"),
            required("fiscalYear", Kind.WHOLE, "ปีงบประมาณ พ.ศ.", "Fiscal year, BE", "2557"),
            required("line", Kind.TEXT, "รหัสบรรทัด", "Line id", "P-1.2.1"),
            required(
                    "round",
                    Kind.TEXT,
                    "SIX_MONTH NINE_MONTH หรือ TWELVE_MONTH",
                    "SIX_MONTH, NINE_MONTH or TWELVE_MONTH",
                    "NINE_MONTH"),
            optional("step", Kind.WHOLE, "ขั้นตอนที่ (ตัวชี้วัดขั้นความสำเร็จ)", "Step, of a milestone line", ""),
            optional("achievedOn", Kind.DAY, "วันที่ทำสำเร็จ", "Achieved on", ""),
            optional("completion", Kind.TEXT, "DONE PARTLY หรือ EXPECTED", "DONE, PARTLY or EXPECTED", ""),
            optional("expectedOn", Kind.DAY, "วันที่คาดว่าจะสำเร็จ", "Expected on", ""),
            optional("narrative", Kind.TEXT, "ผลการดำเนินงาน", "What was done", ""),
            optional("part", Kind.TEXT, "รหัสองค์ประกอบ", "Part code", ""),
            optional("value", Kind.DECIMAL, "ผล (ตัวชี้วัดเชิงปริมาณ)", "Result, of a measured line", "6.40"),
            optional("numerator", Kind.DECIMAL, "ตัวตั้ง", "Numerator", ""),
            optional("denominator", Kind.DECIMAL, "ตัวหาร", "Denominator", ""),
            optional("asOfDate", Kind.DAY, "ข้อมูล ณ วันที่", "As of", "2014-06-30"),
            optional("source", Kind.TEXT, "แหล่งข้อมูล", "Source", "กรมการท่องเที่ยว"),
            optional("provisional", Kind.YES_NO, "ข้อมูลเบื้องต้น YES หรือ NO", "Provisional, YES or NO", "NO"),
            required("evidenceTitle", Kind.TEXT, "ชื่อหลักฐาน", "Title of the evidence", "รายงานผลรอบ 9 เดือน"),
            optional("evidenceType", Kind.TEXT, "ประเภทหลักฐาน", "Type of the evidence", "REPORT"),
            optional("evidenceIssuer", Kind.TEXT, "ผู้ออกหลักฐาน", "Issuer of the evidence", "สำนักงานจังหวัด"),
            optional("evidenceNumber", Kind.TEXT, "เลขที่หลักฐาน", "Number of the evidence", ""),
            optional("evidenceDate", Kind.DAY, "วันที่ของหลักฐาน", "Date of the evidence", "2014-07-04"),
            optional("evidenceSheets", Kind.WHOLE, "จำนวนแผ่น", "Sheets", ""),
            optional("reason", Kind.TEXT, "เหตุผล", "Reason", "")));

    private final List<Column> columns;

    ImportKind(List<Column> columns) {
        this.columns = columns;
    }

    List<Column> columns() {
        return columns;
    }

    /** Name of its templates and addresses. */
    String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<ImportKind> of(String path) {
        return Stream.of(values()).filter(kind -> kind.path().equals(path)).findFirst();
    }
}
