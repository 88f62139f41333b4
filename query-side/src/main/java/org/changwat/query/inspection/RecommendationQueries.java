package org.changwat.query.inspection;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.changwat.events.inspection.RecommendationFollowedUp.Status;
import org.changwat.events.reference.Unit;
import org.changwat.events.reference.Units;
import org.changwat.query.api.Parameters;
import org.changwat.query.api.ViewAnswers;
import org.changwat.query.directory.Directory;
import org.changwat.query.history.AsOf;
import org.changwat.query.history.FiscalYears;
import org.changwat.query.history.Moment;
import org.changwat.query.table.ListMapping;
import org.changwat.query.table.Listing;
import org.changwat.query.table.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The recommendations of a year's visits, those due first; {@code on} counts what is overdue on another day than today. Without a year
 * it is the latest with a recommendation.
 */
@RestController
@RequestMapping("/api/v1/recommendations")
class RecommendationQueries {

    private static final Table<Recommended> COLUMNS = Table.<Recommended>of(
                    "recommendations", each -> each.visit() + " " + each.number())
            .with("การตรวจ", "Visit", Recommended::visit)
            .with("ข้อที่", "Number", Recommended::number)
            .with("รหัสจังหวัด", "Province", Recommended::province)
            .with("จังหวัด", "Name", each -> Units.find(each.province())
                    .map(Unit::name)
                    .orElse(null))
            .with("รอบที่", "Round", Recommended::round)
            .with("ข้อเสนอแนะ", "Recommendation", Recommended::text)
            .with("ผู้รับผิดชอบ", "Owner", Recommended::owner)
            .with("กำหนดแล้วเสร็จ", "Due", Recommended::due)
            .term("สถานะ", "Status", "status", Recommended::status)
            .with("แล้วเสร็จเมื่อ", "Done on", Recommended::doneOn)
            .with("เกินกำหนด (วัน)", "Days overdue", Recommended::daysOverdue)
            .with("รายงานความก้าวหน้า", "Follow-ups", each -> each.followUps().size())
            .with("ตำแหน่งในทะเบียน", "Position", Recommended::position);

    private final Visits visits;
    private final ViewAnswers answers;
    private final Clock clock;

    RecommendationQueries(Visits visits, ViewAnswers answers, Clock clock) {
        this.visits = visits;
        this.answers = answers;
        this.clock = clock;
    }

    @ListMapping
    ResponseEntity<Listing<Recommended>> register(
            @RequestParam(required = false) @Nullable Integer fiscalYear,
            @RequestParam(required = false) @Nullable String province,
            @RequestParam(required = false) @Nullable Integer round,
            @RequestParam(required = false) @Nullable String owner,
            @RequestParam(required = false) @Nullable Status status,
            @RequestParam(required = false) @Nullable Boolean overdue,
            @RequestParam(required = false) @Nullable String on,
            HttpServletRequest request) {
        int year = fiscalYear == null ? latest() : fiscalYear;
        LocalDate day = on == null || on.isBlank()
                ? LocalDate.now(clock.withZone(AsOf.BANGKOK))
                : Parameters.date("recommendation.on.invalid", on);
        String key = String.join(
                " ",
                Integer.toString(year),
                province,
                String.valueOf(round),
                owner,
                String.valueOf(status),
                String.valueOf(overdue),
                day.toString());
        ViewAnswers.Source source = answers.of(VisitIndexProjection.NAME, VisitProjection.NAME);
        return Listing.answer(
                source,
                request,
                "recommendations " + key,
                COLUMNS,
                Map.of("on", day.toString(), "fiscalYear", Integer.toString(year)),
                moment -> read(year, province, round, day, moment).stream()
                        .filter(each -> owner == null || owner.isBlank() || owner.equals(each.owner()))
                        .filter(each -> status == null || status == each.status())
                        .filter(each -> overdue == null || overdue == each.overdue())
                        .toList());
    }

    private int latest() {
        LocalDate today = LocalDate.now(clock.withZone(AsOf.BANGKOK));
        return FiscalYears.latest(
                clock, year -> !read(year, null, null, today, Moment.NOW).isEmpty());
    }

    private List<Recommended> read(
            int fiscalYear, @Nullable String province, @Nullable Integer round, LocalDate day, Moment moment) {
        List<String> provinces = province == null || province.isBlank()
                ? Units.provinceCodes()
                : List.of(Directory.require(province).code());
        return visits.of(fiscalYear, provinces, visit -> round == null || round.equals(visit.round()), moment).stream()
                .flatMap(visit -> visit.recommendations().stream().map(each -> Recommended.of(visit, each, day)))
                .sorted(Comparator.comparing(Recommended::due, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Recommended::visit)
                        .thenComparing(Recommended::number))
                .toList();
    }
}
