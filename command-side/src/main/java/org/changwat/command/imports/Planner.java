package org.changwat.command.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Turns the rows of a table into commands. What a rule says of them is the gate's to tell. */
final class Planner {

    private static final int LEVELS = 5;

    private Planner() {}

    static Plan plan(ImportKind kind, Sheet sheet) {
        List<Planned> commands = new ArrayList<>();
        List<Fault> faults = new ArrayList<>(sheet.faults());
        for (List<Row> rows : groups(kind, sheet.rows())) {
            Filled filled = new Filled(kind);
            rows.forEach(filled::requireAll);
            String command = kind == ImportKind.RESULTS ? result(filled, rows.get(0)) : proposal(filled, rows);
            faults.addAll(filled.faults());
            boolean sound = filled.faults().isEmpty() && rows.stream().noneMatch(row -> hasFault(row, sheet.faults()));
            if (sound) {
                commands.add(filled.planned(command, rows));
            }
        }
        return new Plan(commands, faults);
    }

    /** Rows that make up one command: of results each its own, of agreements all of a unit's year. */
    private static Iterable<List<Row>> groups(ImportKind kind, List<Row> rows) {
        if (kind == ImportKind.RESULTS) {
            return rows.stream().map(List::of).toList();
        }
        Map<String, List<Row>> groups = new LinkedHashMap<>();
        rows.forEach(
                row -> groups.computeIfAbsent(row.get("fiscalYear") + " " + row.get("unit"), key -> new ArrayList<>())
                        .add(row));
        return groups.values();
    }

    private static boolean hasFault(Row row, List<Fault> faults) {
        return faults.stream().anyMatch(fault -> fault.sheet().equals(row.sheet()) && fault.row() == row.number());
    }

    private static String result(Filled filled, Row row) {
        boolean milestone = row.get("step") != null;
        List<String> members = milestone
                ? List.of(
                        "unit",
                        "fiscalYear",
                        "line",
                        "step",
                        "achievedOn",
                        "completion",
                        "expectedOn",
                        "round",
                        "narrative",
                        "reason")
                : List.of(
                        "unit",
                        "fiscalYear",
                        "line",
                        "part",
                        "value",
                        "numerator",
                        "denominator",
                        "asOfDate",
                        "round",
                        "source",
                        "provisional",
                        "reason");
        members.forEach(member -> filled.put(member, row));
        if (milestone && !filled.body().has("completion")) {
            filled.body().put("completion", "DONE");
        }
        ObjectNode evidence = filled.body().putArray("evidence").addObject();
        filled.place("/evidence/0", row, "evidenceTitle");
        for (String member : List.of("title", "type", "issuer", "number", "date", "sheets")) {
            String column = "evidence" + Character.toUpperCase(member.charAt(0)) + member.substring(1);
            filled.put(evidence, "/evidence/0", member, row, column);
        }
        return milestone ? "SubmitMilestone" : "ReportMeasurement";
    }

    private static String proposal(Filled filled, List<Row> rows) {
        Row first = rows.get(0);
        filled.put("unit", first);
        filled.put("fiscalYear", first);
        filled.put("coverage", first);
        if (!filled.body().has("coverage")) {
            filled.body().put("coverage", "WHOLE");
        }
        filled.put("proposedOn", first);
        filled.put("reason", first);
        ArrayNode lines = filled.body().putArray("lines");
        Map<String, List<Row>> byLine = new LinkedHashMap<>();
        for (Row row : rows) {
            String key = row.get("part") == null ? row.sheet() + " " + row.number() : "line " + row.get("line");
            byLine.computeIfAbsent(key, each -> new ArrayList<>()).add(row);
        }
        byLine.values().forEach(each -> line(filled, lines, each));
        return "ProposeAgreement";
    }

    private static void line(Filled filled, ArrayNode lines, List<Row> rows) {
        Row row = rows.get(0);
        String pointer = "/lines/" + lines.size();
        ObjectNode line = lines.addObject();
        filled.place(pointer, row, "line");
        filled.put(line, pointer, "line", row, "line");
        filled.put(line, pointer, "indicator", row, "indicator");
        filled.text(line, pointer, "name", row, "nameTh", "nameEn");
        for (String member : List.of(
                "level",
                "perspective",
                "weight",
                "planReference",
                "repeatReason",
                "strategyPurpose",
                "assessedService")) {
            filled.put(line, pointer, member, row, member);
        }
        for (String member : List.of("products", "supervisors", "dataCollectors")) {
            filled.list(line, pointer, member, row, member);
        }
        ObjectNode criteria = line.putObject("criteria");
        String at = pointer + "/criteria";
        filled.place(at, row, "criteria");
        if (row.get("part") == null) {
            criteria(filled, criteria, at, row);
        } else {
            parts(filled, criteria, at, rows);
        }
    }

    private static void parts(Filled filled, ObjectNode criteria, String pointer, List<Row> rows) {
        criteria.put("kind", "COMPOSITE");
        ArrayNode parts = criteria.putArray("parts");
        for (Row row : rows) {
            String at = pointer + "/parts/" + parts.size();
            ObjectNode part = parts.addObject();
            filled.place(at, row, "part");
            filled.put(part, at, "code", row, "part");
            filled.text(part, at, "name", row, "partTh", "partEn");
            filled.put(part, at, "weight", row, "partWeight");
            filled.place(at + "/criteria", row, "criteria");
            criteria(filled, part.putObject("criteria"), at + "/criteria", row);
        }
    }

    private static void criteria(Filled filled, ObjectNode criteria, String pointer, Row row) {
        filled.put(criteria, pointer, "kind", row, "criteria");
        switch (Objects.requireNonNullElse(row.get("criteria"), "")) {
            case "MILESTONE" -> steps(filled, criteria, pointer, row);
            case "RATIO" -> {
                filled.text(criteria, pointer, "numerator", row, "numeratorTh", "numeratorEn");
                filled.text(criteria, pointer, "denominator", row, "denominatorTh", "denominatorEn");
                filled.put(criteria, pointer, "direction", row, "direction");
                targets(filled, criteria, pointer, row);
            }
            case "MONITOR" -> filled.text(criteria, pointer, "measureUnit", row, "measureUnitTh", "measureUnitEn");
            default -> {
                filled.put(criteria, pointer, "direction", row, "direction");
                targets(filled, criteria, pointer, row);
                filled.text(criteria, pointer, "measureUnit", row, "measureUnitTh", "measureUnitEn");
            }
        }
    }

    private static void targets(Filled filled, ObjectNode criteria, String pointer, Row row) {
        ArrayNode thresholds = criteria.putArray("thresholds");
        filled.place(pointer + "/thresholds", row, "target1");
        for (int level = 1; level <= LEVELS; level++) {
            JsonNode target = filled.value(row, "target" + level);
            if (target != null) {
                filled.place(pointer + "/thresholds/" + thresholds.size(), row, "target" + level);
                thresholds.add(target);
            }
        }
    }

    /** A step of the template is one text; it stands for both languages. */
    private static void steps(Filled filled, ObjectNode criteria, String pointer, Row row) {
        ArrayNode steps = criteria.putArray("steps");
        filled.place(pointer + "/steps", row, "step1");
        IntStream.rangeClosed(1, LEVELS).forEach(number -> {
            String requirement = row.get("step" + number);
            if (requirement != null) {
                filled.place(pointer + "/steps/" + steps.size(), row, "step" + number);
                ObjectNode step = steps.addObject();
                step.put("step", number);
                step.putObject("requirement").put("th", requirement).put("en", requirement);
            }
        });
    }
}
