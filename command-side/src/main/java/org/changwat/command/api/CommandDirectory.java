package org.changwat.command.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.changwat.command.api.CommandCatalogue.Entry;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What commands there are, and the schemas of commands and events. */
@RestController
@RequestMapping("/api/v1")
class CommandDirectory {

    private static final String SCHEMA = "application/schema+json";

    private final CommandCatalogue catalogue;

    CommandDirectory(CommandCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GetMapping(path = "/commands", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> commands() {
        List<Map<String, Object>> commands =
                catalogue.all().stream().map(CommandDirectory::described).toList();
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(Answers.bytes(commands));
    }

    @GetMapping(path = "/schemas/commands/{command}", produces = SCHEMA)
    ResponseEntity<byte[]> commandSchema(@PathVariable String command) {
        Entry entry = catalogue.find(command);
        return entry == null ? missing("schemas/commands/" + command) : schema(Schemas.ofCommand(entry));
    }

    @GetMapping(path = "/schemas/events/{type}/{revision}", produces = SCHEMA)
    ResponseEntity<byte[]> eventSchema(@PathVariable String type, @PathVariable String revision) {
        var schema = Schemas.ofEvent(type, revision);
        return schema == null ? missing("schemas/events/" + type + "/" + revision) : schema(schema);
    }

    private static ResponseEntity<byte[]> schema(Object schema) {
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(SCHEMA)).body(Answers.bytes(schema));
    }

    private static ResponseEntity<byte[]> missing(String schema) {
        throw new Unacceptable(CommandProblem.of(404, "schema.unknown", Map.of("schema", schema)));
    }

    private static Map<String, Object> described(Entry entry) {
        Map<String, Object> description = new LinkedHashMap<>();
        description.put("th", entry.th());
        description.put("en", entry.en());
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", entry.name());
        json.put("description", description);
        json.put("schema", Schemas.addressOf(entry));
        json.put("roles", entry.roles());
        json.put("automation", entry.automationOnly());
        return json;
    }
}
