package org.changwat.query.changerequest;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.changwat.events.LineChange;
import org.changwat.events.LocalizedText;
import org.changwat.events.changerequest.IndicatorChangeRequested.Ground;
import org.changwat.events.reference.Unit;
import org.changwat.events.reference.Units;
import org.changwat.query.api.Disclosure;
import org.changwat.query.api.ViewAnswers;
import org.changwat.query.directory.Directory;
import org.changwat.query.history.FiscalYears;
import org.changwat.query.history.Moment;
import org.changwat.query.history.Readings;
import org.changwat.query.table.ListMapping;
import org.changwat.query.table.Listing;
import org.changwat.query.table.Table;
import org.changwat.query.table.Terms;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The register of a year's change requests, of all units or of one, oldest first: the decided ones for everybody, those under way for
 * who has a part in them. Without a year it is the latest with a request; {@code decision=NONE} leaves
 * those under way.
 */
@RestController
@RequestMapping("/api/v1/change-requests")
class ChangeRequestQueries {

    private static final Table<ChangeRequest> COLUMNS = Table.of("change-requests", ChangeRequest::request)
            .with("คำขอ", "Request", ChangeRequest::request)
            .with("หน่วยงาน", "Unit", ChangeRequest::unit)
            .with("ชื่อหน่วยงาน", "Name", each -> Units.find(each.unit())
                    .map(Unit::name)
                    .orElse(null))
            .with("ปีงบประมาณ", "Fiscal year", ChangeRequest::fiscalYear)
            .with("คำขอที่", "Number", ChangeRequest::requestNo)
            .with("รอบที่ยื่น", "Window", ChangeRequest::window)
            .told(
                    "ตัวชี้วัดที่ขอเปลี่ยนแปลง",
                    "Lines",
                    each -> each.changes().stream()
                            .map(ChangeRequestQueries::told)
                            .toList(),
                    each -> each.changes().stream()
                            .map(change -> change.line() + " " + change.op())
                            .toList())
            .term("เหตุ", "Ground", "ground", ChangeRequest::ground)
            .with("เหตุผลความจำเป็น", "Justification", ChangeRequest::justification)
            .with("วันที่ได้รับ", "Received on", ChangeRequest::receivedOn)
            .term("ผลการพิจารณา", "Decision", "decision", each -> decided(each, Decided::outcome))
            .with("วันที่พิจารณา", "Decided on", each -> decided(each, Decided::decidedOn))
            .with("มีผลตั้งแต่", "Effective from", each -> decided(each, Decided::effectiveFrom))
            .with("บันทึกเมื่อ", "Recorded at", ChangeRequest::recordedAt)
            .with("ตำแหน่งในทะเบียน", "Position", ChangeRequest::position);

    private final Readings<RequestsOfUnit> readings;
    private final ViewAnswers answers;
    private final Disclosure disclosure;
    private final Clock clock;

    ChangeRequestQueries(Readings<RequestsOfUnit> readings, ViewAnswers answers, Disclosure disclosure, Clock clock) {
        this.readings = readings;
        this.answers = answers;
        this.disclosure = disclosure;
        this.clock = clock;
    }

    @ListMapping
    ResponseEntity<Listing<ChangeRequest>> register(
            @RequestParam(required = false) @Nullable Integer fiscalYear,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) ChangeRequest.@Nullable Outcome decision,
            @RequestParam(required = false) @Nullable Integer window,
            @RequestParam(required = false) @Nullable Ground ground,
            HttpServletRequest request) {
        int year = fiscalYear == null ? latest() : fiscalYear;
        return Listing.answer(
                answers.of(ChangeRequestProjection.NAME),
                request,
                year + " " + unit + " " + decision + " " + window + " " + ground,
                COLUMNS,
                Map.of("fiscalYear", Integer.toString(year)),
                moment -> read(year, unit, moment).stream()
                        .filter(each -> decision == null || each.outcome() == decision)
                        .filter(each -> window == null || each.window() == window)
                        .filter(each -> ground == null || each.ground() == ground)
                        .toList());
    }

    private static LocalizedText told(LineChange change) {
        LocalizedText op = Terms.word("op", change.op());
        return new LocalizedText(change.line() + " " + op.th(), change.line() + " " + op.en());
    }

    private int latest() {
        List<String> units = Units.all().stream().map(Unit::code).toList();
        return FiscalYears.latest(clock, year -> !readings.findAll(keys(year, units), none -> List.of(), Moment.NOW)
                .isEmpty());
    }

    private static List<String> keys(int fiscalYear, List<String> units) {
        return units.stream()
                .map(code -> ChangeRequestProjection.key(fiscalYear, code))
                .toList();
    }

    private static @Nullable Object decided(ChangeRequest request, Function<Decided, @Nullable Object> of) {
        Decided decision = request.decision();
        return decision == null ? null : of.apply(decision);
    }

    private List<ChangeRequest> read(int fiscalYear, @Nullable String unit, Moment moment) {
        List<String> units = unit == null || unit.isBlank()
                ? Units.all().stream().map(Unit::code).toList()
                : List.of(Directory.require(unit).code());
        return readings
                .findAll(
                        keys(fiscalYear, units),
                        each -> each.requests().stream()
                                .map(ChangeRequest::request)
                                .toList(),
                        moment)
                .values()
                .stream()
                .flatMap(each -> each.requests().stream())
                .filter(each -> each.decision() != null || !disclosure.withholds(fiscalYear, each.unit(), false))
                .sorted(Comparator.comparingLong(ChangeRequest::position))
                .toList();
    }
}
