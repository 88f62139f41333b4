package org.changwat.query.report;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Where an official sends in a table; the command side takes it, under {@code /api/v1/imports}. */
@Controller
class ImportPage {

    @GetMapping("/imports")
    String imports() {
        return "imports";
    }
}
