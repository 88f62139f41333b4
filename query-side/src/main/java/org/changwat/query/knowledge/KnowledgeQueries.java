package org.changwat.query.knowledge;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.changwat.query.api.ViewAnswers;
import org.changwat.query.directory.UnitDirectory;
import org.changwat.query.projection.Views;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A year's knowledge events and good practices; {@code unit} leaves those that show that unit's work. */
@RestController
@RequestMapping("/api/v1/knowledge")
class KnowledgeQueries {

    private final Views<KnowledgeOfYear> views;
    private final UnitDirectory directory;
    private final ViewAnswers answers;

    KnowledgeQueries(Views<KnowledgeOfYear> views, UnitDirectory directory, ViewAnswers answers) {
        this.views = views;
        this.directory = directory;
        this.answers = answers;
    }

    @GetMapping
    ResponseEntity<Knowledge> year(
            @RequestParam int fiscalYear,
            @RequestParam(required = false) @Nullable String unit,
            HttpServletRequest request) {
        return answers.of(KnowledgeProjection.NAME, UnitDirectory.VIEW)
                .answer(request, "knowledge " + fiscalYear + " " + unit, () -> read(fiscalYear, unit));
    }

    Knowledge ofYear(int fiscalYear) {
        return read(fiscalYear, null);
    }

    private Knowledge read(int fiscalYear, @Nullable String unit) {
        String asked = unit == null || unit.isBlank() ? null : directory.require(unit);
        KnowledgeOfYear year = views.find(KnowledgeProjection.key(fiscalYear)).orElse(KnowledgeOfYear.NONE);
        List<SharedEvent> events = year.events().values().stream()
                .filter(each -> asked == null || each.provinces().contains(asked))
                .toList();
        return new Knowledge(
                fiscalYear,
                events.stream().mapToInt(SharedEvent::participants).sum(),
                events,
                year.practices().values().stream()
                        .filter(each -> asked == null || each.unit().equals(asked))
                        .toList());
    }
}
