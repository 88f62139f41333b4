package org.changwat.query.improvement;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import org.changwat.events.improvement.ImprovementProposalApproved.Programme;
import org.changwat.query.api.ViewAnswers;
import org.changwat.query.directory.UnitDirectory;
import org.changwat.query.projection.Views;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The register of a year's improvement proposals, by province and number. */
@RestController
@RequestMapping("/api/v1/improvements")
class ImprovementQueries {

    private final Views<ImprovementsOfUnit> views;
    private final UnitDirectory directory;
    private final ViewAnswers answers;

    ImprovementQueries(Views<ImprovementsOfUnit> views, UnitDirectory directory, ViewAnswers answers) {
        this.views = views;
        this.directory = directory;
        this.answers = answers;
    }

    @GetMapping
    ResponseEntity<List<Improvement>> register(
            @RequestParam int fiscalYear,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable Programme programme,
            @RequestParam(required = false) @Nullable Boolean followUp,
            @RequestParam(required = false) Improvement.@Nullable State state,
            HttpServletRequest request) {
        String key = "improvements " + fiscalYear + " " + unit + " " + programme + " " + followUp + " " + state;
        return answers.of(ImprovementProjection.NAME, UnitDirectory.VIEW)
                .answer(request, key, () -> read(fiscalYear, unit).stream()
                        .filter(each -> programme == null || each.programme() == programme)
                        .filter(each -> followUp == null || each.followUp() == followUp)
                        .filter(each -> state == null || each.state() == state)
                        .toList());
    }

    List<Improvement> ofYear(int fiscalYear) {
        return read(fiscalYear, null);
    }

    /** A pilot stands with the province that leads it, and shows for its partner too. */
    private List<Improvement> read(int fiscalYear, @Nullable String unit) {
        String asked = unit == null || unit.isBlank() ? null : directory.require(unit);
        List<String> keys = directory.codes().stream()
                .map(code -> ImprovementProjection.key(fiscalYear, code))
                .toList();
        return views.findAll(keys).values().stream()
                .flatMap(each -> each.proposals().values().stream())
                .filter(each -> asked == null || each.concerns(asked))
                .sorted(Comparator.comparing(Improvement::unit).thenComparing(Improvement::proposalNo))
                .toList();
    }
}
