package org.changwat.query.inspection;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.changwat.events.inspection.InspectionVisitRecorded;
import org.changwat.events.reference.Unit;
import org.changwat.events.reference.Units;
import org.changwat.query.api.ViewAnswers;
import org.changwat.query.directory.Directory;
import org.changwat.query.table.ListMapping;
import org.changwat.query.table.Listing;
import org.changwat.query.table.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The register of a year's inspections and supervisions, by first day. */
@RestController
@RequestMapping("/api/v1/inspections/{fiscalYear}")
class InspectionQueries {

    private static final Table<Visit> COLUMNS = Table.of("inspections", Visit::visit)
            .with("การตรวจ", "Visit", Visit::visit)
            .term("ประเภท", "Kind", "visit", Visit::kind)
            .term("วิธี", "Method", "method", Visit::method)
            .with("ปีงบประมาณ", "Fiscal year", Visit::fiscalYear)
            .with("รอบที่", "Round", Visit::round)
            .with("เขตตรวจราชการ", "Region", visit -> {
                InspectionVisitRecorded.Region region = visit.region();
                return region == null ? null : region.number();
            })
            .with("รหัสจังหวัด", "Province", Visit::province)
            .with("จังหวัด", "Name", visit -> Units.find(visit.province())
                    .map(Unit::name)
                    .orElse(null))
            .with("ตั้งแต่วันที่", "From", Visit::from)
            .with("ถึงวันที่", "To", Visit::to)
            .with("เรื่องที่ตรวจ", "Subjects", Visit::subjects)
            .with("ข้อค้นพบ", "Findings", Visit::findings)
            .with("ข้อเสนอแนะ", "Recommendations", visit -> visit.recommendations().stream()
                    .map(Advice::text)
                    .toList())
            .with("บันทึกเมื่อ", "Recorded at", Visit::recordedAt)
            .with("ตำแหน่งในทะเบียน", "Position", Visit::position);

    private final Visits visits;
    private final ViewAnswers answers;

    InspectionQueries(Visits visits, ViewAnswers answers) {
        this.visits = visits;
        this.answers = answers;
    }

    @ListMapping
    ResponseEntity<Listing<Visit>> register(
            @PathVariable int fiscalYear,
            @RequestParam(required = false) @Nullable String province,
            @RequestParam(required = false) InspectionVisitRecorded.@Nullable Kind kind,
            @RequestParam(required = false) @Nullable Integer round,
            HttpServletRequest request) {
        String key = fiscalYear + " " + province + " " + kind + " " + round;
        return Listing.answer(
                answers.of(VisitIndexProjection.NAME, VisitProjection.NAME),
                request,
                key,
                COLUMNS,
                moment -> visits.of(
                        fiscalYear,
                        provinces(province),
                        visit -> (kind == null || visit.kind() == kind)
                                && (round == null || round.equals(visit.round())),
                        moment));
    }

    private static List<String> provinces(@Nullable String province) {
        return province == null || province.isBlank()
                ? Units.provinceCodes()
                : List.of(Directory.require(province).code());
    }
}
