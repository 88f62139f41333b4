package org.changwat.query.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.changwat.query.history.AsOf;
import org.changwat.query.history.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Where an official sends in a table of agreements or results: take the template, have it checked, import it. A script sends the file to
 * {@code /api/v1/imports}, which alone decides, and shows each row as it is told.
 */
@PageOfLedger
class ImportPage {

    /** What can be imported, as the addresses of the command side name it. */
    private static final List<String> KINDS = List.of("agreements", "results");

    private final Pages pages;
    private final PageYears years;

    ImportPage(Pages pages, PageYears years) {
        this.pages = pages;
        this.years = years;
    }

    @GetMapping("/imports")
    String imports(
            @RequestParam(required = false) @Nullable Integer fy,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        pages.begin(model, request, response, Moment.NOW, new AsOf(null, null, null));
        model.addAttribute("fy", years.orLatest(fy));
        model.addAttribute("kinds", KINDS);
        return "imports";
    }
}
