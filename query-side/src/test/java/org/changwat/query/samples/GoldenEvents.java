package org.changwat.query.samples;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.changwat.events.DomainEvent;
import org.changwat.events.EventTypes;
import tools.jackson.databind.json.JsonMapper;

/** One event of every type of the registry, from its golden text: a new type reaches every projection's test by itself. */
public final class GoldenEvents {

    private static final Path GOLDEN = Path.of("../shared-events/src/test/resources/golden");

    private GoldenEvents() {}

    public static List<DomainEvent> all() throws java.io.IOException {
        List<DomainEvent> events = new ArrayList<>();
        for (Class<? extends DomainEvent> type : EventTypes.all().values()) {
            Path text = GOLDEN.resolve(EventTypes.nameOf(type) + "." + EventTypes.revisionOf(type) + ".json");
            events.add(new JsonMapper().readValue(Files.readString(text), type));
        }
        return events;
    }
}
