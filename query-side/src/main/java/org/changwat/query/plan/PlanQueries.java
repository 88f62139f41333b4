package org.changwat.query.plan;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import org.changwat.events.FiscalYear;
import org.changwat.events.plan.PlanType;
import org.changwat.events.reference.Unit;
import org.changwat.events.reference.Units;
import org.changwat.query.api.ViewAnswers;
import org.changwat.query.directory.UnitDirectory;
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

/** The register of plans, of all years or of those that cover a day of one, by period and unit. */
@RestController
@RequestMapping("/api/v1/plans")
class PlanQueries {

    private static final Table<Plan> COLUMNS = Table.of("plans", Plan::plan)
            .with("แฟ้มแผน", "Plan", Plan::plan)
            .term("ประเภทแผน", "Type", "planType", Plan::planType)
            .with("รหัสหน่วยงาน", "Unit", Plan::unit)
            .with("หน่วยงาน", "Name", each -> Units.find(each.unit())
                    .map(Unit::name)
                    .orElse(null))
            .with("ตั้งแต่วันที่", "From", Plan::periodFrom)
            .with("ถึงวันที่", "To", Plan::periodTo)
            .term("สถานะ", "State", "state", Plan::state)
            .with("ฉบับที่", "Edition", Plan::edition)
            .with("คำของบประมาณ (บาท)", "Budget requested (baht)", Plan::budgetRequest)
            .with("งบประมาณที่เห็นชอบ (บาท)", "Budget approved (baht)", Plan::budgetApproved)
            .with("ตำแหน่งในทะเบียน", "Position", Plan::position);

    private final Readings<PlansOfUnit> readings;
    private final UnitDirectory directory;
    private final ViewAnswers answers;

    PlanQueries(Readings<PlansOfUnit> readings, UnitDirectory directory, ViewAnswers answers) {
        this.readings = readings;
        this.directory = directory;
        this.answers = answers;
    }

    @ListMapping
    ResponseEntity<Listing<Plan>> register(
            @RequestParam(required = false) @Nullable Integer fiscalYear,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable PlanType planType,
            @RequestParam(required = false) Plan.@Nullable State state,
            HttpServletRequest request) {
        String key = "plans " + fiscalYear + " " + unit + " " + planType + " " + state;
        ViewAnswers.Source source = answers.of(PlanProjection.NAME, UnitDirectory.VIEW);
        return Listing.answer(source, request, key, COLUMNS, moment -> read(unit, moment).stream()
                .filter(plan -> fiscalYear == null || covers(plan, new FiscalYear(fiscalYear)))
                .filter(plan -> planType == null || plan.planType() == planType)
                .filter(plan -> state == null || plan.state() == state)
                .toList());
    }

    /** Plans that cover a day of the year, as they were at a moment. */
    List<Plan> ofYear(int fiscalYear, Moment moment) {
        return read(null, moment).stream()
                .filter(plan -> covers(plan, new FiscalYear(fiscalYear)))
                .toList();
    }

    private static boolean covers(Plan plan, FiscalYear year) {
        return plan.covers(year.start(), year.end());
    }

    private List<Plan> read(@Nullable String unit, Moment moment) {
        List<String> units = unit == null || unit.isBlank() ? directory.codes() : List.of(directory.require(unit));
        return readings
                .findAll(units, each -> each.plans().stream().map(Plan::plan).toList(), moment)
                .values()
                .stream()
                .flatMap(each -> each.plans().stream())
                .sorted(Comparator.comparing(Plan::periodFrom)
                        .thenComparing(Plan::unit)
                        .thenComparing(Plan::planType))
                .toList();
    }
}
