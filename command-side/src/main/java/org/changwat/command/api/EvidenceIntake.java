package org.changwat.command.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.changwat.command.api.EvidenceFile.Scan;
import org.changwat.command.api.EvidenceFiles.Citation;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/**
 * Files that back a record, named by their content. A file is kept as soon as it is sent, and handed out once a record cites it;
 * a browser is told to keep it and not to open it in our name.
 */
@RestController
@RequestMapping("/api/v1/evidence")
class EvidenceIntake {

    /** The most that one document of the database holds with room to spare. */
    static final int MOST_BYTES = 15 * 1024 * 1024;

    private static final Logger log = LoggerFactory.getLogger(EvidenceIntake.class);

    /** What a refusal to store is recorded as. */
    private static final String STORING = "POST evidence";

    private static final int RETRY_AFTER = 30;

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    private final EvidenceFiles files;
    private final EvidenceReaders readers;
    private final CommandCatalogue catalogue;
    private final CurrentActor actor;
    private final EvidenceScanner scanner;
    private final CommandPermissions permissions;
    private final Clock clock;

    EvidenceIntake(
            EvidenceFiles files,
            EvidenceReaders readers,
            EvidenceScanner scanner,
            CommandPermissions permissions,
            CommandCatalogue catalogue,
            CurrentActor actor,
            Clock clock) {
        this.files = files;
        this.readers = readers;
        this.scanner = scanner;
        this.permissions = permissions;
        this.catalogue = catalogue;
        this.actor = actor;
        this.clock = clock;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    Stored store(@RequestParam(required = false) @Nullable MultipartFile file) throws IOException {
        Actor sender = actor.current();
        List<String> recording = catalogue.all().stream()
                .flatMap(entry -> entry.roles().stream())
                .distinct()
                .sorted()
                .toList();
        if (!sender.maySend(recording)) {
            permissions.denied(sender, STORING, "", "access.denied");
            throw new Unacceptable(CommandProblem.of(
                    403, "access.denied", Map.of("command", "evidence", "roles", String.join(", ", recording))));
        }
        byte[] content = read(file);
        String type = EvidenceTypes.of(content, file == null ? null : file.getOriginalFilename());
        if (!EvidenceTypes.isTaken(type)) {
            throw new Unacceptable(
                    CommandProblem.of(415, "evidence.type", Map.of("found", type, "taken", EvidenceTypes.taken())));
        }
        if (OfficeArchives.isOne(type) && !OfficeArchives.isSound(content)) {
            throw new Unacceptable(CommandProblem.of(
                    422,
                    "evidence.archive",
                    Map.of(
                            "most", Long.toString(OfficeArchives.MOST_UNPACKED),
                            "parts", Integer.toString(OfficeArchives.MOST_PARTS))));
        }
        String sha256 = sha256(content);
        Scan scan = scanned(content, sha256, sender);
        files.store(new EvidenceFile(sha256, type, content, clock.instant(), sender.id(), scan));
        return new Stored(sha256, content.length, type, scan);
    }

    /** No verdict, no file: what could not be looked through is not kept for later. */
    private Scan scanned(byte[] content, String sha256, Actor sender) {
        EvidenceScanner.Verdict verdict;
        try {
            verdict = scanner.scan(content);
        } catch (EvidenceScanner.ScannerAway away) {
            log.error("The scanner gave no verdict: {}", away.toString());
            throw new Unacceptable(new CommandProblem(503, "evidence.scanner-away", Map.of(), List.of(), RETRY_AFTER));
        }
        if (verdict.malware().isPresent()) {
            permissions.denied(sender, STORING, sha256, "evidence.infected");
            throw new Unacceptable(CommandProblem.of(
                    422,
                    "evidence.infected",
                    Map.of("malware", verdict.malware().get())));
        }
        return verdict.scan();
    }

    @GetMapping("/{sha256}")
    ResponseEntity<byte[]> read(@PathVariable String sha256, HttpServletRequest request) {
        List<Citation> citations = SHA_256.matcher(sha256).matches() ? files.citations(sha256) : List.of();
        if (citations.isEmpty() || !readers.mayRead(actor.current(), citations)) {
            throw unknown(sha256);
        }
        EvidenceFile file = files.read(sha256).orElseThrow(() -> unknown(sha256));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(sha256 + "." + EvidenceTypes.endingOf(file.mediaType()))
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag(sha256)
                .body(file.content());
    }

    /** One answer for a file that is not there and one that the caller may not read: it learns nothing of the latter. */
    private static Unacceptable unknown(String sha256) {
        String shown = sha256.length() > 64 ? sha256.substring(0, 64) : sha256;
        return new Unacceptable(CommandProblem.of(404, "evidence.unknown", Map.of("sha256", shown)));
    }

    private static byte[] read(@Nullable MultipartFile file) throws IOException {
        if (file == null || file.isEmpty()) {
            throw new Unacceptable(CommandProblem.of(400, "evidence.empty"));
        }
        try (InputStream stream = file.getInputStream()) {
            byte[] content = stream.readNBytes(MOST_BYTES + 1);
            if (content.length > MOST_BYTES) {
                throw new Unacceptable(tooLarge());
            }
            return content;
        }
    }

    static CommandProblem tooLarge() {
        return CommandProblem.of(413, "evidence.too-large", Map.of("limit", Integer.toString(MOST_BYTES)));
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a record cites. */
    record Stored(String sha256, int size, String mediaType, Scan scan) {}
}
