package org.changwat.command.imports;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.changwat.command.api.Actor;
import org.changwat.command.api.CurrentActor;
import org.changwat.command.api.Languages;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/**
 * Imports over HTTP. The file is the body, Excel or CSV. A first call rehearses it and answers its digest; the same file with
 * {@code ?commit=<digest>} sends it. Both stream NDJSON: how much there is, each refused row with its reason, each accepted command with
 * its rows and how far it has come, and what it came to.
 */
@RestController
@RequestMapping("/api/v1/imports/{kind}")
class ImportIntake {

    static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String CSV = "text/csv";

    /** Largest file, in bytes. */
    static final int MOST_BYTES = 5 * 1024 * 1024;

    private static final Logger log = LoggerFactory.getLogger(ImportIntake.class);

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Imports imports;
    private final ImportTexts texts;
    private final CurrentActor actor;

    ImportIntake(Imports imports, ImportTexts texts, CurrentActor actor) {
        this.imports = imports;
        this.texts = texts;
        this.actor = actor;
    }

    @GetMapping("/template")
    ResponseEntity<byte[]> template(
            @PathVariable String kind, @RequestParam(defaultValue = "xlsx") String format, HttpServletRequest request) {
        ImportKind asked = kind(kind);
        boolean csv = format.equals("csv");
        Locale language = Languages.of(request);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(csv ? CSV + ";charset=UTF-8" : EXCEL))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("template-" + asked.path() + (csv ? ".csv" : ".xlsx"))
                                .build()
                                .toString())
                .body(csv ? Templates.csv(asked, language) : Templates.excel(asked, language));
    }

    @PostMapping(consumes = {EXCEL, CSV})
    void take(
            @PathVariable String kind,
            @RequestParam(required = false) @Nullable String commit,
            @RequestHeader(HttpHeaders.CONTENT_TYPE) String type,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Actor sender = actor.current();
        ImportKind asked = kind(kind);
        byte[] file = file(request);
        String digest = digest(asked, file);
        if (commit != null && !commit.equals(digest)) {
            throw new Unreadable(409, "import.not-rehearsed", Map.of("digest", digest));
        }
        Sheet sheet = MediaType.parseMediaType(type).isCompatibleWith(MediaType.parseMediaType(EXCEL))
                ? ExcelFile.read(asked, file)
                : CsvFile.read(asked, file);
        Plan plan = Planner.plan(asked, sheet);
        Locale language = Languages.of(request);
        response.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag());
        response.setHeader("X-Accel-Buffering", "no");
        Telling telling = new Telling(response.getOutputStream(), texts, language);
        try {
            telling.begin(plan);
            if (commit == null) {
                imports.rehearse(plan, sender, outcome -> telling.tell(outcome, false));
            } else {
                imports.send(plan, digest, sender, outcome -> telling.tell(outcome, true));
            }
            telling.end(digest, commit != null);
        } catch (UncheckedIOException gone) {
            log.debug("An import of {} ended early: {}", sender.id(), gone.toString());
        }
    }

    private static ImportKind kind(String path) {
        return ImportKind.of(path).orElseThrow(() -> new Unreadable(404, "import.kind.unknown", Map.of("kind", path)));
    }

    private static byte[] file(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() <= MOST_BYTES) {
            byte[] file = request.getInputStream().readNBytes(MOST_BYTES + 1);
            if (file.length <= MOST_BYTES) {
                return file;
            }
        }
        throw new Unreadable(413, "import.file.too-large", Map.of("most", Integer.toString(MOST_BYTES)));
    }

    private static String digest(ImportKind kind, byte[] file) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((byte) kind.ordinal());
            return HexFormat.of().formatHex(digest.digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** Tells an import line by line, as it goes. */
    private static final class Telling {

        /** How many refused commands between two words of how far it is. */
        private static final int EVERY = 25;

        private final OutputStream out;
        private final ImportTexts texts;
        private final Locale language;
        private int done;
        private int accepted;
        private int refused;

        Telling(OutputStream out, ImportTexts texts, Locale language) {
            this.out = out;
            this.texts = texts;
            this.language = language;
        }

        void begin(Plan plan) {
            write(Map.of("total", plan.commands().size()));
            plan.faults().forEach(this::fault);
            refused = (int) plan.faults().stream()
                    .map(fault -> fault.sheet() + " " + fault.row())
                    .distinct()
                    .count();
        }

        void tell(Imports.Outcome outcome, boolean sent) {
            done++;
            if (outcome.faults().isEmpty()) {
                accepted += outcome.planned().rows().size();
            } else {
                refused += outcome.planned().rows().size();
                outcome.faults().forEach(this::fault);
            }
            if (outcome.faults().isEmpty()) {
                accepted(outcome.planned(), sent ? outcome.position() : null);
            } else if (done % EVERY == 0) {
                write(Map.of("done", done));
            }
        }

        /** An accepted command by its first row and what it is about; in a rehearsal it has no position yet. */
        private void accepted(Planned planned, @Nullable Long position) {
            Row row = planned.rows().get(0);
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("done", done);
            line.put("sheet", row.sheet());
            line.put("row", row.number());
            line.put("rows", planned.rows().size());
            line.put("command", planned.command());
            for (String member : List.of("unit", "fiscalYear", "line")) {
                if (planned.body().has(member)) {
                    line.put(member, planned.body().get(member));
                }
            }
            if (position != null) {
                line.put("position", position);
            }
            write(line);
        }

        void end(String digest, boolean committed) {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("finished", true);
            line.put("committed", committed);
            line.put("digest", digest);
            line.put("accepted", accepted);
            line.put("rejected", refused);
            write(line);
        }

        private void fault(Fault fault) {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("sheet", fault.sheet());
            line.put("row", fault.row());
            line.put("column", fault.column());
            line.put("code", fault.code());
            line.put("detail", texts.text(fault.code(), fault.facts(), language));
            write(line);
        }

        private void write(Map<String, ?> line) {
            try {
                out.write(JSON.writeValueAsBytes(line));
                out.write('\n');
                out.flush();
            } catch (IOException gone) {
                throw new UncheckedIOException("The client went away", gone);
            }
        }
    }
}
