package org.changwat.query.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.changwat.query.api.QueryProblem;
import org.changwat.query.history.AsOf;
import org.changwat.query.history.Moment;
import org.changwat.query.table.Register;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The registers that are no part of the evaluation itself: plans, the national report, knowledge, good practices, improvements. */
@PageOfLedger
class OtherRegisterPages {

    /** Members that stand in an entry's heading. */
    private static final Set<String> HEADED = Set.of("title", "state", "unit", "fiscalYear");

    /** The registers that nobody need sign in for. */
    private static final Set<String> OPEN = Set.of("knowledge", "good-practices");

    private final Pages pages;
    private final List<Register> registers;
    private final PageYears years;
    private final JsonMapper json;

    OtherRegisterPages(Pages pages, List<Register> registers, PageYears years, JsonMapper json) {
        this.pages = pages;
        this.registers = registers;
        this.years = years;
        this.json = json;
    }

    /** An entry of a register. */
    public record Entry(
            String title,
            @Nullable String unit,
            Set<String> partners,
            @Nullable String state,
            List<Fact> facts) {

        /** Whether it stands under the unit, or shows for it as for a partner. */
        boolean concerns(String asked) {
            return asked.equals(unit) || partners.contains(asked);
        }
    }

    @GetMapping("/registers")
    String all(
            @RequestParam(required = false) @Nullable Integer fy,
            AsOf asOf,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        pages.begin(model, request, response, asOf.moment(), asOf);
        int year = years.orLatest(fy);
        Moment moment = asOf.moment();
        Map<String, @Nullable Integer> held = new LinkedHashMap<>();
        for (Register each : registers) {
            boolean shown = request.getUserPrincipal() != null || OPEN.contains(each.name());
            held.put(each.name(), shown ? each.entries().apply(year, moment).size() : null);
        }
        model.addAttribute("fy", year);
        model.addAttribute("years", years.known(year));
        model.addAttribute("registers", held);
        return "registers";
    }

    @GetMapping("/registers/{name}")
    String one(
            @PathVariable String name,
            @RequestParam(required = false) @Nullable Integer fy,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable Integer leaf,
            AsOf asOf,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        Register register = registers.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> QueryProblem.unknown("page.register.unknown", name));
        int year = years.orLatest(fy);
        Moment moment = asOf.moment();
        Words words = pages.begin(model, request, response, moment, asOf, register.view());
        List<Entry> all = new ArrayList<>();
        for (Object each : register.entries().apply(year, moment)) {
            all.add(entry(json.valueToTree(each), words));
        }
        boolean ofUnits = all.stream().anyMatch(each -> each.unit() != null);
        List<Entry> found = all.stream()
                .filter(each -> unit == null || unit.isBlank() || each.concerns(unit))
                .toList();
        model.addAttribute("fy", year);
        model.addAttribute("years", years.known(year));
        model.addAttribute("register", name);
        model.addAttribute("provinces", ofUnits ? Registers.provinces(year, words) : null);
        Registers.choose(model, unit);
        String list = register.list();
        model.addAttribute(
                "list",
                list == null
                        ? null
                        : list.replace("{year}", Integer.toString(year)) + Registers.parameters("unit", unit));
        model.addAttribute("leaf", Leaf.of(found, all.size(), leaf));
        return "register";
    }

    private static Entry entry(ObjectNode held, Words words) {
        JsonNode title = held.path("title");
        String named =
                title.isObject() ? title.path(words.language().getLanguage()).asString() : title.asString("");
        String state = held.path("state").asString("");
        String unit = held.path("unit").asString("");
        ObjectNode rest = held.deepCopy();
        rest.remove(HEADED);
        return new Entry(
                named.isEmpty() ? words.term("planType", held.path("planType").asString("")) : named,
                unit.isEmpty() ? null : unit,
                held.path("partners").values().stream().map(JsonNode::asString).collect(Collectors.toSet()),
                state.isEmpty() ? null : words.term("state", state),
                Fact.of(rest, words, new Links()));
    }
}
