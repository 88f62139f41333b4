package org.changwat.query.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.changwat.events.EventMetadata;
import org.changwat.events.log.EventLog;
import org.changwat.events.log.LoggedEvent;
import org.changwat.events.reference.Unit;
import org.changwat.events.reference.Units;
import org.changwat.query.api.Disclosure;
import org.changwat.query.api.QueryProblem;
import org.changwat.query.api.ReaderScope;
import org.changwat.query.history.AsOf;
import org.changwat.query.history.Circumstances;
import org.changwat.query.history.Moment;
import org.changwat.query.projection.Recorded;
import org.changwat.query.scorecard.Scorecards;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One event of the log as a person reads it: what was recorded, by whom, when and why, and what it belongs to. */
@PageOfLedger
class EventPage {

    private static final Pattern YEAR = Pattern.compile("[A-Z]{2}-(\\d{4})(?:-.*)?");

    private final Pages pages;
    private final EventLog log;
    private final JsonMapper json;
    private final Scorecards scorecards;
    private final ReaderScope reader;
    private final Disclosure disclosure;

    EventPage(
            Pages pages,
            EventLog log,
            JsonMapper json,
            Scorecards scorecards,
            ReaderScope reader,
            Disclosure disclosure) {
        this.pages = pages;
        this.log = log;
        this.json = json;
        this.scorecards = scorecards;
        this.reader = reader;
        this.disclosure = disclosure;
    }

    @GetMapping("/events/{position}")
    String event(@PathVariable long position, Model model, HttpServletRequest request, HttpServletResponse response) {
        Words words = pages.begin(model, request, response, Moment.NOW, new AsOf(null, null, null));
        LoggedEvent logged = log.at(position)
                .orElseThrow(() -> QueryProblem.unknown("feed.position.unknown", Long.toString(position)));
        Recorded event = Recorded.of(logged);
        JsonNode payload = json.valueToTree(event.payload());
        Unit unit = unit(payload).orElse(null);
        Integer year = year(event, payload);
        refuseUnpublished(unit, year);
        List<LoggedEvent> record = log.ofAggregate(event.aggregateId());
        model.addAttribute("event", event);
        model.addAttribute("circumstances", Circumstances.of(event));
        model.addAttribute("command", event.metadata().get(EventMetadata.COMMAND));
        model.addAttribute("facts", Fact.of(payload, words, new Links()));
        model.addAttribute("unit", unit);
        model.addAttribute("fy", year);
        model.addAttribute("line", text(payload, "line"));
        model.addAttribute("length", record.size());
        model.addAttribute("previous", neighbour(record, event.sequence() - 1));
        model.addAttribute("next", neighbour(record, event.sequence() + 1));
        return "event";
    }

    /** What concerns no unit, such as a framework, is open; a unit's event is, once its year is. */
    private void refuseUnpublished(@Nullable Unit unit, @Nullable Integer year) {
        if (unit == null || reader.readsEventOf(Optional.of(unit.code()))) {
            return;
        }
        if (year == null || scorecards.withholds(year, unit.code())) {
            throw disclosure.unpublished("event", year == null ? 0 : year, unit.code());
        }
    }

    private static Optional<Unit> unit(JsonNode payload) {
        return Optional.ofNullable(text(payload, "unit"))
                .or(() -> Optional.ofNullable(text(payload, "province")))
                .flatMap(Units::find);
    }

    private static @Nullable Integer year(Recorded event, JsonNode payload) {
        String year = text(payload, "fiscalYear");
        if (year == null) {
            Matcher named = YEAR.matcher(event.aggregateId());
            year = named.matches() ? named.group(1) : null;
        }
        return year == null ? null : Integer.valueOf(year);
    }

    private static @Nullable LoggedEvent neighbour(List<LoggedEvent> record, long sequence) {
        return record.stream()
                .filter(each -> each.sequence() == sequence)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String text(JsonNode payload, String member) {
        JsonNode found = payload.get(member);
        return found == null || found.isNull() ? null : found.asString();
    }
}
