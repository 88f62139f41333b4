package org.changwat.query.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.changwat.query.history.AsOf;
import org.changwat.query.history.Moment;
import org.changwat.query.incentive.Incentives;
import org.changwat.query.incentive.YearIncentives;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What each province is given for a year, beside the final result that it rests on (domain rule 25). */
@PageOfLedger
class IncentivesPage {

    private final Pages pages;
    private final YearIncentives incentives;
    private final PageYears years;

    IncentivesPage(Pages pages, YearIncentives incentives, PageYears years) {
        this.pages = pages;
        this.incentives = incentives;
        this.years = years;
    }

    @GetMapping("/incentives")
    String incentives(
            @RequestParam(required = false) @Nullable Integer fy,
            AsOf asOf,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        int year = years.orLatest(fy);
        Moment moment = asOf.moment();
        pages.begin(model, request, response, moment, asOf, YearIncentives.VIEW);
        Incentives allocated = incentives.of(year, asOf).orElse(null);
        model.addAttribute("fy", year);
        model.addAttribute("years", years.recorded(year));
        model.addAttribute("allocated", allocated);
        return "incentives";
    }
}
