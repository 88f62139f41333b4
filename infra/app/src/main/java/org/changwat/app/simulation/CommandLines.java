package org.changwat.app.simulation;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.changwat.command.Command;
import tools.jackson.databind.json.JsonMapper;

/** Writes commands as lines of a batch, as {@code POST /commands} takes them. */
final class CommandLines {

    private static final JsonMapper JSON = JsonMapper.builder()
            .withConfigOverride(
                    BigDecimal.class,
                    override -> override.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.STRING)))
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private CommandLines() {}

    static byte[] line(String key, Command command) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("command", command.getClass().getSimpleName());
        line.put("key", key);
        line.put("body", command);
        return JSON.writeValueAsString(line).getBytes(StandardCharsets.UTF_8);
    }
}
