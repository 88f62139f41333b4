package org.changwat.query.knowledge;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.changwat.events.Ids;
import org.changwat.query.api.ViewAnswers;
import org.changwat.query.directory.UnitDirectory;
import org.changwat.query.history.Moment;
import org.changwat.query.history.Readings;
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

    private final Readings<KnowledgeOfYear> readings;
    private final UnitDirectory directory;
    private final ViewAnswers answers;

    KnowledgeQueries(Readings<KnowledgeOfYear> readings, UnitDirectory directory, ViewAnswers answers) {
        this.readings = readings;
        this.directory = directory;
        this.answers = answers;
    }

    @GetMapping
    ResponseEntity<Knowledge> year(
            @RequestParam int fiscalYear,
            @RequestParam(required = false) @Nullable String unit,
            HttpServletRequest request) {
        return answers.of(KnowledgeProjection.NAME, UnitDirectory.VIEW)
                .answer(request, "knowledge " + fiscalYear + " " + unit, () -> read(fiscalYear, unit, Moment.NOW));
    }

    Knowledge ofYear(int fiscalYear, Moment moment) {
        return read(fiscalYear, null, moment);
    }

    private Knowledge read(int fiscalYear, @Nullable String unit, Moment moment) {
        String asked = unit == null || unit.isBlank() ? null : directory.require(unit);
        String key = KnowledgeProjection.key(fiscalYear);
        KnowledgeOfYear year = readings.findAll(List.of(key), held -> aggregates(fiscalYear, held), moment)
                .getOrDefault(key, KnowledgeOfYear.NONE);
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

    private static List<String> aggregates(int fiscalYear, KnowledgeOfYear year) {
        return Stream.concat(
                        year.events().keySet().stream().map(number -> Ids.knowledgeEvent(fiscalYear, number)),
                        year.practices().keySet().stream().map(number -> Ids.goodPractice(fiscalYear, number)))
                .toList();
    }
}
