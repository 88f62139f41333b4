package org.changwat.query.inspection;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.changwat.events.Ids;
import org.changwat.query.api.QueryProblem;
import org.changwat.query.api.ViewAnswers;
import org.changwat.query.directory.People;
import org.changwat.query.history.Moment;
import org.changwat.query.history.Readings;
import org.changwat.query.projection.Views;
import org.changwat.query.table.ListMapping;
import org.changwat.query.table.Listing;
import org.changwat.query.table.Table;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A year's inspection rounds: plan, regions, reports, overview and its way through the bodies. */
@RestController
@RequestMapping("/api/v1/inspections/{fiscalYear}/rounds")
class RoundQueries {

    private static final Table<RoundSheet> COLUMNS = Table.<RoundSheet>of(
                    "inspection-rounds", each -> Integer.toString(each.round()))
            .with("ปีงบประมาณ", "Fiscal year", RoundSheet::fiscalYear)
            .with("รอบที่", "Round", RoundSheet::round)
            .with("ตั้งแต่วันที่", "From", RoundSheet::from)
            .with("ถึงวันที่", "To", RoundSheet::to)
            .with(
                    "เขตที่ส่งรายงาน",
                    "Regions that reported",
                    each -> in(RoundSheet.RegionStanding.State.FILED, each)
                            + in(RoundSheet.RegionStanding.State.INCOMPLETE, each))
            .with("รายงานไม่ครบ", "Incomplete", each -> in(RoundSheet.RegionStanding.State.INCOMPLETE, each))
            .with("ส่งคืน", "Returned", each -> in(RoundSheet.RegionStanding.State.RETURNED, each))
            .with("ยังไม่ส่ง", "Missing", each -> in(RoundSheet.RegionStanding.State.NONE, each))
            .with("นำไปใช้ประโยชน์ (ร้อยละ)", "Put to use (per cent)", RoundSheet::shareUsed)
            .with("ตำแหน่งในทะเบียน", "Position", RoundSheet::position);

    /** A round is planned under a number up to this one. */
    private static final int MOST_ROUNDS = 12;

    private final Readings<InspectionRound> readings;
    private final Views<InspectionRound> views;
    private final People people;
    private final ViewAnswers answers;

    RoundQueries(Readings<InspectionRound> readings, Views<InspectionRound> views, People people, ViewAnswers answers) {
        this.readings = readings;
        this.views = views;
        this.people = people;
        this.answers = answers;
    }

    @ListMapping
    ResponseEntity<Listing<RoundSheet>> rounds(@PathVariable int fiscalYear, HttpServletRequest request) {
        return Listing.answer(source(), request, fiscalYear + " rounds", COLUMNS, moment -> read(fiscalYear, moment));
    }

    @GetMapping("/{round}")
    ResponseEntity<RoundSheet> round(
            @PathVariable int fiscalYear, @PathVariable int round, HttpServletRequest request) {
        return source().answer(request, fiscalYear + " round " + round, () -> views.find(
                        RoundProjection.key(fiscalYear, round))
                .map(view -> RoundSheet.of(view, people))
                .orElseThrow(() -> new QueryProblem(
                        HttpStatus.NOT_FOUND,
                        "inspection.round.unknown",
                        Map.of("fiscalYear", fiscalYear, "round", round))));
    }

    private static int in(RoundSheet.RegionStanding.State state, RoundSheet round) {
        return (int) round.regions().stream()
                .filter(region -> region.state() == state)
                .count();
    }

    private ViewAnswers.Source source() {
        return answers.of(RoundProjection.NAME, People.VIEW);
    }

    private List<RoundSheet> read(int fiscalYear, Moment moment) {
        List<String> keys = IntStream.rangeClosed(1, MOST_ROUNDS)
                .mapToObj(round -> RoundProjection.key(fiscalYear, round))
                .toList();
        return readings
                .findAll(keys, view -> List.of(Ids.inspectionRound(view.fiscalYear(), view.round())), moment)
                .values()
                .stream()
                .sorted(Comparator.comparingInt(InspectionRound::round))
                .map(view -> RoundSheet.of(view, people))
                .toList();
    }
}
