package org.changwat.query.draftindicator;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.changwat.events.Ids;
import org.changwat.events.reference.Unit;
import org.changwat.events.reference.Units;
import org.changwat.query.api.Disclosure;
import org.changwat.query.api.QueryProblem;
import org.changwat.query.api.ReaderScope;
import org.changwat.query.api.ViewAnswers;
import org.changwat.query.directory.UnitDirectory;
import org.changwat.query.history.Moment;
import org.changwat.query.history.Readings;
import org.changwat.query.projection.Views;
import org.changwat.query.table.ListMapping;
import org.changwat.query.table.Listing;
import org.changwat.query.table.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The draft indicators of a year, of all units or of one. */
@RestController
@RequestMapping("/api/v1/draft-indicators/{fiscalYear}")
class DraftQueries {

    private static final Table<Drafts> COLUMNS = Table.<Drafts>of(
                    "draft-indicators", each -> String.valueOf(each.unit()))
            .with("รหัสหน่วยงาน", "Unit", Drafts::unit)
            .with("หน่วยงาน", "Name", each -> Units.find(String.valueOf(each.unit()))
                    .map(Unit::name)
                    .orElse(null))
            .with("ปีงบประมาณ", "Fiscal year", Drafts::fiscalYear)
            .term("สถานะ", "State", "state", Drafts::state)
            .with("ฉบับที่", "Edition", Drafts::edition)
            .with("จำนวนตัวชี้วัด", "Lines", each -> each.lines().size())
            .with("ตำแหน่งในทะเบียน", "Position", Drafts::position);

    private final Readings<Drafts> readings;
    private final Views<Drafts> views;
    private final UnitDirectory directory;
    private final ViewAnswers answers;
    private final ReaderScope reader;
    private final Disclosure disclosure;

    DraftQueries(
            Readings<Drafts> readings,
            Views<Drafts> views,
            UnitDirectory directory,
            ViewAnswers answers,
            ReaderScope reader,
            Disclosure disclosure) {
        this.readings = readings;
        this.views = views;
        this.directory = directory;
        this.answers = answers;
        this.reader = reader;
        this.disclosure = disclosure;
    }

    @ListMapping
    ResponseEntity<Listing<Drafts>> register(
            @PathVariable int fiscalYear,
            @RequestParam(required = false) Drafts.@Nullable State state,
            HttpServletRequest request) {
        ViewAnswers.Source source = answers.of(DraftProjection.NAME, UnitDirectory.VIEW);
        return Listing.answer(
                source,
                request,
                "drafts " + fiscalYear + " " + state,
                COLUMNS,
                moment -> read(fiscalYear, moment).stream()
                        .filter(each -> reader.seesUnpublished(String.valueOf(each.unit())))
                        .filter(each -> state == null || each.state() == state)
                        .toList());
    }

    @GetMapping("/{unit}")
    ResponseEntity<Drafts> drafts(@PathVariable int fiscalYear, @PathVariable String unit, HttpServletRequest request) {
        if (!reader.seesUnpublished(unit)) {
            throw disclosure.unpublished("draft-indicators", fiscalYear, unit);
        }
        return answers.of(DraftProjection.NAME, UnitDirectory.VIEW)
                .answer(request, "drafts " + fiscalYear + " of " + unit, () -> views.find(
                                DraftProjection.key(fiscalYear, directory.require(unit)))
                        .orElseThrow(() -> new QueryProblem(
                                HttpStatus.NOT_FOUND,
                                "draft-indicators.none",
                                Map.of("unit", unit, "fiscalYear", fiscalYear))));
    }

    private List<Drafts> read(int fiscalYear, Moment moment) {
        List<String> keys = directory.codes().stream()
                .map(code -> DraftProjection.key(fiscalYear, code))
                .toList();
        return readings
                .findAll(keys, each -> List.of(Ids.draftIndicators(fiscalYear, String.valueOf(each.unit()))), moment)
                .values()
                .stream()
                .sorted(Comparator.comparing(each -> Objects.requireNonNull(each.unit())))
                .toList();
    }
}
