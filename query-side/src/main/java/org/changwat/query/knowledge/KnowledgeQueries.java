package org.changwat.query.knowledge;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.changwat.events.Ids;
import org.changwat.query.api.ViewAnswers;
import org.changwat.query.directory.UnitDirectory;
import org.changwat.query.history.FiscalYears;
import org.changwat.query.history.Moment;
import org.changwat.query.history.Readings;
import org.changwat.query.table.ListMapping;
import org.changwat.query.table.Listing;
import org.changwat.query.table.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * A year's knowledge events and good practices; {@code unit} leaves those that show that unit's work. Without a year it is the latest
 * with either.
 */
@RestController
@RequestMapping("/api/v1/knowledge")
class KnowledgeQueries {

    private static final Table<SharedEvent> EVENTS = Table.of("knowledge", SharedEvent::event)
            .with("กิจกรรม", "Event", SharedEvent::event)
            .with("ปีงบประมาณ", "Fiscal year", SharedEvent::fiscalYear)
            .with("ครั้งที่", "Number", SharedEvent::eventNo)
            .with("ชื่อกิจกรรม", "Title", SharedEvent::title)
            .with("วันที่จัด", "Held on", SharedEvent::heldOn)
            .term("รูปแบบ", "Form", "form", SharedEvent::form)
            .with("ผู้เข้าร่วม (คน)", "Participants", SharedEvent::participants)
            .units("จังหวัดที่นำเสนอ", "Provinces shown", SharedEvent::provinces)
            .term("ช่องทาง", "Channels", "channels", SharedEvent::channels)
            .with("บันทึกเมื่อ", "Recorded at", SharedEvent::recordedAt)
            .with("ตำแหน่งในทะเบียน", "Position", SharedEvent::position);

    private static final Table<GoodPractice> PRACTICES = Table.of("good-practices", GoodPractice::practice)
            .with("แนวปฏิบัติที่ดี", "Good practice", GoodPractice::practice)
            .with("ปีงบประมาณ", "Fiscal year", GoodPractice::fiscalYear)
            .with("ลำดับที่", "Number", GoodPractice::practiceNo)
            .with("ชื่อผลงาน", "Title", GoodPractice::title)
            .units("หน่วยงาน", "Unit", GoodPractice::unit)
            .with("สาระสำคัญ", "Summary", GoodPractice::summary)
            .with("กิจกรรมแลกเปลี่ยนเรียนรู้", "Knowledge event", GoodPractice::knowledgeEvent)
            .with("การตรวจที่พบ", "Found by visit", GoodPractice::visit)
            .term("สื่อ", "Media", "media", GoodPractice::media)
            .term("ช่องทาง", "Channels", "channels", GoodPractice::channels)
            .with("เผยแพร่เมื่อ", "Published on", GoodPractice::publishedOn)
            .with("บันทึกเมื่อ", "Recorded at", GoodPractice::recordedAt)
            .with("ตำแหน่งในทะเบียน", "Position", GoodPractice::position);

    private final Readings<KnowledgeOfYear> readings;
    private final UnitDirectory directory;
    private final ViewAnswers answers;
    private final Clock clock;

    KnowledgeQueries(Readings<KnowledgeOfYear> readings, UnitDirectory directory, ViewAnswers answers, Clock clock) {
        this.readings = readings;
        this.directory = directory;
        this.answers = answers;
        this.clock = clock;
    }

    @GetMapping
    ResponseEntity<Knowledge> year(
            @RequestParam(required = false) @Nullable Integer fiscalYear,
            @RequestParam(required = false) @Nullable String unit,
            HttpServletRequest request) {
        int year = fiscalYear == null ? latest() : fiscalYear;
        return answers.of(KnowledgeProjection.NAME, UnitDirectory.VIEW)
                .answer(request, "knowledge " + year + " " + unit, () -> read(year, unit, Moment.NOW));
    }

    /** The events of a year as a table. */
    @ListMapping("/events")
    ResponseEntity<Listing<SharedEvent>> events(
            @RequestParam(required = false) @Nullable Integer fiscalYear,
            @RequestParam(required = false) @Nullable String unit,
            HttpServletRequest request) {
        ViewAnswers.Source source = answers.of(KnowledgeProjection.NAME, UnitDirectory.VIEW);
        int year = fiscalYear == null ? latest() : fiscalYear;
        String key = "knowledge events " + year + " " + unit;
        return Listing.answer(source, request, key, EVENTS, pinned(year), moment -> read(year, unit, moment)
                .events());
    }

    /** The good practices of a year as a table. */
    @ListMapping("/good-practices")
    ResponseEntity<Listing<GoodPractice>> practices(
            @RequestParam(required = false) @Nullable Integer fiscalYear,
            @RequestParam(required = false) @Nullable String unit,
            HttpServletRequest request) {
        ViewAnswers.Source source = answers.of(KnowledgeProjection.NAME, UnitDirectory.VIEW);
        int year = fiscalYear == null ? latest() : fiscalYear;
        String key = "good practices " + year + " " + unit;
        return Listing.answer(source, request, key, PRACTICES, pinned(year), moment -> read(year, unit, moment)
                .goodPractices());
    }

    private int latest() {
        return FiscalYears.latest(clock, year -> {
            Knowledge held = ofYear(year, Moment.NOW);
            return !held.events().isEmpty() || !held.goodPractices().isEmpty();
        });
    }

    private static Map<String, String> pinned(int year) {
        return Map.of("fiscalYear", Integer.toString(year));
    }

    Knowledge ofYear(int fiscalYear, Moment moment) {
        return read(fiscalYear, null, moment);
    }

    private Knowledge read(int fiscalYear, @Nullable String unit, Moment moment) {
        String asked = unit == null || unit.isBlank() ? null : directory.require(unit);
        String key = KnowledgeProjection.key(fiscalYear);
        KnowledgeOfYear year = readings.findAll(List.of(key), held -> aggregates(fiscalYear, held), moment)
                .getOrDefault(key, KnowledgeOfYear.NONE);
        List<SharedEvent> events = year.events().values().stream()
                .filter(each -> asked == null || each.provinces().contains(asked))
                .toList();
        return new Knowledge(
                fiscalYear,
                events.stream().mapToInt(SharedEvent::participants).sum(),
                events,
                year.practices().values().stream()
                        .filter(each -> asked == null || each.unit().equals(asked))
                        .toList());
    }

    private static List<String> aggregates(int fiscalYear, KnowledgeOfYear year) {
        return Stream.concat(
                        year.events().keySet().stream().map(number -> Ids.knowledgeEvent(fiscalYear, number)),
                        year.practices().keySet().stream().map(number -> Ids.goodPractice(fiscalYear, number)))
                .toList();
    }
}
