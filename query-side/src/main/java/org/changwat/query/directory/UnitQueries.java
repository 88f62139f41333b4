package org.changwat.query.directory;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.changwat.query.api.Parameters;
import org.changwat.query.api.QueryProblem;
import org.changwat.query.api.ViewAnswers;
import org.changwat.query.history.AsOf;
import org.changwat.query.table.ListMapping;
import org.changwat.query.table.Listing;
import org.changwat.query.table.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The directory over HTTP; {@code on} asks for another day than today in Asia/Bangkok. */
@RestController
@RequestMapping("/api/v1/units")
class UnitQueries {

    private static final Table<ListedUnit> COLUMNS = Table.of("units", ListedUnit::code)
            .with("รหัส", "Code", ListedUnit::code)
            .term("ประเภท", "Kind", "kind", ListedUnit::kind)
            .with("ชื่อไทย", "Thai name", unit -> unit.name().th())
            .with("ชื่ออังกฤษ", "English name", unit -> unit.name().en())
            .with("ภาค", "Region", ListedUnit::region)
            .units("กลุ่มจังหวัด", "Clusters", unit -> unit.clusters().values())
            .units("จังหวัดที่เป็นศูนย์ปฏิบัติการ", "Lead province", ListedUnit::lead)
            .units("สมาชิก", "Members", ListedUnit::members);

    private final UnitDirectory directory;
    private final ViewAnswers answers;
    private final Clock clock;

    UnitQueries(UnitDirectory directory, ViewAnswers answers, Clock clock) {
        this.directory = directory;
        this.answers = answers;
        this.clock = clock;
    }

    @ListMapping
    ResponseEntity<Listing<ListedUnit>> all(
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String on,
            HttpServletRequest request) {
        ListedUnit.Kind asked = kind(kind);
        LocalDate day = day(on);
        return Listing.answer(
                answers.of(UnitDirectory.VIEW),
                request,
                "units " + asked + " " + day,
                COLUMNS,
                Map.of("on", day.toString()),
                moment -> directory.on(day, asked));
    }

    @GetMapping("/{code}")
    ResponseEntity<ListedUnit> one(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String on,
            HttpServletRequest request) {
        LocalDate day = day(on);
        return answers.of(UnitDirectory.VIEW).answer(request, code + " " + day, () -> directory
                .find(code, day)
                .orElseThrow(() -> QueryProblem.unknown("unit.unknown", code)));
    }

    private LocalDate day(@Nullable String on) {
        return on == null || on.isBlank()
                ? LocalDate.now(clock.withZone(AsOf.BANGKOK))
                : Parameters.date("unit.on.invalid", on);
    }

    private static ListedUnit.@Nullable Kind kind(@Nullable String kind) {
        if (kind == null || kind.isBlank()) {
            return null;
        }
        try {
            return ListedUnit.Kind.valueOf(kind.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw QueryProblem.badParameter("unit.kind.unknown", kind);
        }
    }
}
