package org.changwat.query.improvement;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.changwat.events.improvement.ImprovementProposalApproved.Programme;
import org.changwat.events.reference.Unit;
import org.changwat.events.reference.Units;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The register of a year's improvement proposals, by province and number; without a year it is the latest with a proposal. */
@RestController
@RequestMapping("/api/v1/improvements")
class ImprovementQueries {

    private static final Table<Improvement> COLUMNS = Table.of("improvements", Improvement::proposal)
            .with("ข้อเสนอ", "Proposal", Improvement::proposal)
            .with("รหัสจังหวัด", "Province", Improvement::unit)
            .with("จังหวัด", "Name", each -> Units.find(each.unit())
                    .map(Unit::name)
                    .orElse(null))
            .term("โครงการ", "Programme", "programme", Improvement::programme)
            .with("ชื่อข้อเสนอ", "Title", Improvement::title)
            .with("ประเด็น", "Agenda", Improvement::agenda)
            .with("กรม", "Department", Improvement::department)
            .units("จังหวัดร่วม", "Partners", Improvement::partners)
            .with("ติดตามในพื้นที่", "Followed up", Improvement::followUp)
            .term("สถานะ", "State", "state", Improvement::state)
            .with("เห็นชอบเมื่อ", "Approved on", Improvement::approvedOn)
            .with("รายงานผล", "Reports", each -> each.reports().stream()
                    .map(Improvement.Report::result)
                    .toList())
            .with("ตำแหน่งในทะเบียน", "Position", Improvement::position);

    private final Readings<ImprovementsOfUnit> readings;
    private final UnitDirectory directory;
    private final ViewAnswers answers;
    private final Clock clock;

    ImprovementQueries(
            Readings<ImprovementsOfUnit> readings, UnitDirectory directory, ViewAnswers answers, Clock clock) {
        this.readings = readings;
        this.directory = directory;
        this.answers = answers;
        this.clock = clock;
    }

    @ListMapping
    ResponseEntity<Listing<Improvement>> register(
            @RequestParam(required = false) @Nullable Integer fiscalYear,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable Programme programme,
            @RequestParam(required = false) @Nullable Boolean followUp,
            @RequestParam(required = false) Improvement.@Nullable State state,
            HttpServletRequest request) {
        int year = fiscalYear == null ? latest() : fiscalYear;
        String key = "improvements " + year + " " + unit + " " + programme + " " + followUp + " " + state;
        ViewAnswers.Source source = answers.of(ImprovementProjection.NAME, UnitDirectory.VIEW);
        Map<String, String> pinned = Map.of("fiscalYear", Integer.toString(year));
        return Listing.answer(source, request, key, COLUMNS, pinned, moment -> read(year, unit, moment).stream()
                .filter(each -> programme == null || each.programme() == programme)
                .filter(each -> followUp == null || each.followUp() == followUp)
                .filter(each -> state == null || each.state() == state)
                .toList());
    }

    private int latest() {
        return FiscalYears.latest(clock, year -> !ofYear(year, Moment.NOW).isEmpty());
    }

    List<Improvement> ofYear(int fiscalYear, Moment moment) {
        return read(fiscalYear, null, moment);
    }

    /** A pilot stands with the province that leads it, and shows for its partner too. */
    private List<Improvement> read(int fiscalYear, @Nullable String unit, Moment moment) {
        String asked = unit == null || unit.isBlank() ? null : directory.require(unit);
        List<String> keys = directory.codes().stream()
                .map(code -> ImprovementProjection.key(fiscalYear, code))
                .toList();
        return readings
                .findAll(
                        keys,
                        each -> each.proposals().values().stream()
                                .map(Improvement::proposal)
                                .toList(),
                        moment)
                .values()
                .stream()
                .flatMap(each -> each.proposals().values().stream())
                .filter(each -> asked == null || each.concerns(asked))
                .sorted(Comparator.comparing(Improvement::unit).thenComparing(Improvement::proposalNo))
                .toList();
    }
}
