package org.changwat.query.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.changwat.query.history.AsOf;
import org.changwat.query.history.Moment;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Language, era of years and kind of digits, kept in the reader's browser; see {@link PageSettings}. */
@PageOfLedger
class SettingsPage {

    private final Pages pages;
    private final PageLanguage languages;

    SettingsPage(Pages pages, PageLanguage languages) {
        this.pages = pages;
        this.languages = languages;
    }

    @GetMapping("/settings")
    String settings(Model model, HttpServletRequest request, HttpServletResponse response) {
        pages.begin(model, request, response, Moment.NOW, new AsOf(null, null, null));
        model.addAttribute("buddhist", PageSettings.inBuddhistEra(languages.resolveLocale(request)));
        model.addAttribute("thaiDigits", PageSettings.inThaiDigits(languages.resolveLocale(request)));
        model.addAttribute("saved", request.getParameter("digits") != null);
        return "settings";
    }
}
