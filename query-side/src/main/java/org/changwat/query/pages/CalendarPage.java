package org.changwat.query.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.changwat.query.dashboard.Deadline;
import org.changwat.query.dashboard.GroupDashboards;
import org.changwat.query.framework.Framework;
import org.changwat.query.history.AsOf;
import org.changwat.query.history.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The days of a year's calendar by month, those that were called off among them. */
@PageOfLedger
class CalendarPage {

    private final Pages pages;
    private final GroupDashboards groups;
    private final PageYears years;
    private final Clock clock;

    CalendarPage(Pages pages, GroupDashboards groups, PageYears years, Clock clock) {
        this.pages = pages;
        this.groups = groups;
        this.years = years;
        this.clock = clock;
    }

    @GetMapping("/calendar")
    String calendar(
            @RequestParam(required = false) @Nullable Integer fy,
            AsOf asOf,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        int year = years.orLatest(fy);
        Moment moment = asOf.moment();
        pages.begin(model, request, response, moment, asOf, "frameworks");
        Framework framework = groups.framework(year, moment).orElse(null);
        List<Deadline> deadlines =
                framework == null ? List.of() : Deadline.of(framework.calendar(), framework.changeWindows());
        Map<YearMonth, List<Deadline>> months = deadlines.stream()
                .collect(Collectors.groupingBy(
                        each -> YearMonth.from(each.to()), LinkedHashMap::new, Collectors.toList()));
        model.addAttribute("fy", year);
        model.addAttribute("years", years.known(year));
        model.addAttribute("framework", framework);
        model.addAttribute("months", months);
        model.addAttribute(
                "day", LocalDate.ofInstant(moment.asOf() == null ? clock.instant() : moment.asOf(), AsOf.BANGKOK));
        return "calendar";
    }
}
