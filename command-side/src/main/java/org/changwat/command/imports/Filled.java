package org.changwat.command.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.changwat.command.imports.Planned.Place;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Puts the cells of rows into a body and remembers which cell went where. */
final class Filled {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String LIST = ";";

    private final ImportKind kind;
    private final ObjectNode body = JSON.createObjectNode();
    private final Map<String, Place> places = new HashMap<>();
    private final List<Fault> faults = new ArrayList<>();

    Filled(ImportKind kind) {
        this.kind = kind;
    }

    ObjectNode body() {
        return body;
    }

    List<Fault> faults() {
        return faults;
    }

    Planned planned(String command, List<Row> rows) {
        return new Planned(command, body, rows, places);
    }

    void requireAll(Row row) {
        kind.columns().stream()
                .filter(Column::required)
                .filter(column -> row.get(column.code()) == null)
                .forEach(column -> faults.add(
                        Fault.of(row, column.code(), "import.cell.missing", Map.of("column", column.code()))));
    }

    /** A cell as a member; nothing where it is blank. */
    void put(ObjectNode at, String pointer, String member, Row row, String column) {
        JsonNode value = value(row, column);
        if (value != null) {
            at.set(member, value);
            places.put(pointer + "/" + member, new Place(row, column));
        }
    }

    void put(String member, Row row) {
        put(body, "", member, row, member);
    }

    /** A Thai and an English cell as one text; nothing where both are blank. */
    void text(ObjectNode at, String pointer, String member, Row row, String thai, String english) {
        if (row.get(thai) != null || row.get(english) != null) {
            ObjectNode text = at.putObject(member);
            places.put(pointer + "/" + member, new Place(row, thai));
            put(text, pointer + "/" + member, "th", row, thai);
            put(text, pointer + "/" + member, "en", row, english);
        }
    }

    /** A cell of several values set apart by semicolons; an empty list where it is blank. */
    void list(ObjectNode at, String pointer, String member, Row row, String column) {
        ArrayNode list = at.putArray(member);
        places.put(pointer + "/" + member, new Place(row, column));
        String cell = row.get(column);
        if (cell != null) {
            Stream.of(cell.split(LIST))
                    .map(String::strip)
                    .filter(each -> !each.isEmpty())
                    .forEach(list::add);
        }
    }

    void place(String pointer, Row row, String column) {
        places.put(pointer, new Place(row, column));
    }

    @Nullable
    JsonNode value(Row row, String code) {
        String cell = row.get(code);
        if (cell == null) {
            return null;
        }
        Column column = kind.columns().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
        String read = CellValues.of(column.kind(), cell).orElse(null);
        if (read == null) {
            faults.add(Fault.of(
                    row,
                    code,
                    "import.cell." + column.kind(),
                    Map.of("column", code, "value", cell.length() <= 60 ? cell : cell.substring(0, 60))));
            return null;
        }
        return switch (column.kind()) {
            case WHOLE -> JSON.getNodeFactory().numberNode(Integer.parseInt(read));
            case YES_NO -> JSON.getNodeFactory().booleanNode(Boolean.parseBoolean(read));
            default -> JSON.getNodeFactory().stringNode(read);
        };
    }
}
