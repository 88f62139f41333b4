package org.changwat.command.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Commands over HTTP: one a request, or many as NDJSON. Bodies are read by {@link StrictJson} only. */
@RestController
@RequestMapping("/api/v1/commands")
class CommandIntake {

    private static final Logger log = LoggerFactory.getLogger(CommandIntake.class);

    private static final Pattern UNPRINTABLE = Pattern.compile("[^\\x20-\\x7E]");
    private static final int LONGEST_CLIENT = 120;

    private final CommandGate gate;
    private final CommandBatch batch;
    private final CurrentActor actor;
    private final Answers answers;

    CommandIntake(CommandGate gate, CommandBatch batch, CurrentActor actor, Answers answers) {
        this.gate = gate;
        this.batch = batch;
        this.actor = actor;
        this.answers = answers;
    }

    @PostMapping(
            path = "/{command}",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> one(
            @PathVariable String command,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            HttpServletRequest request)
            throws IOException {
        CommandOutcome outcome = gate.handle(new CommandEnvelope(
                command, key, StrictJson.parse(body(request)), actor.current(), client(request), false));
        return answers.of(outcome, Languages.of(request));
    }

    /**
     * Answers each line as it is decided. A client that goes away ends the batch behind the lines at hand; there is nobody left to
     * tell, so no error is made of it.
     */
    @PostMapping(consumes = MediaType.APPLICATION_NDJSON_VALUE, produces = MediaType.APPLICATION_NDJSON_VALUE)
    void many(
            @RequestParam(defaultValue = "false") boolean stopOnError,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Actor sender = actor.current();
        Locale language = Languages.of(request);
        response.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag());
        response.setHeader("X-Accel-Buffering", "no");
        OutputStream out = response.getOutputStream();
        try {
            batch.run(
                    new NdjsonLines(request.getInputStream()), sender, client(request), false, stopOnError, result -> {
                        try {
                            out.write(answers.line(result, language));
                            out.flush();
                        } catch (IOException gone) {
                            throw new UncheckedIOException("The client went away", gone);
                        }
                    });
        } catch (UncheckedIOException gone) {
            log.debug("A batch of {} ended early: {}", sender.id(), gone.toString());
        }
    }

    private static byte[] body(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > StrictJson.MAX_BYTES) {
            throw new Unacceptable(StrictJson.tooLarge());
        }
        return request.getInputStream().readNBytes(StrictJson.MAX_BYTES + 1);
    }

    private static String client(HttpServletRequest request) {
        String agent = request.getHeader(HttpHeaders.USER_AGENT);
        if (agent == null || agent.isBlank()) {
            return "http";
        }
        String printable = UNPRINTABLE.matcher(agent.strip()).replaceAll("?");
        return printable.length() <= LONGEST_CLIENT ? printable : printable.substring(0, LONGEST_CLIENT);
    }
}
