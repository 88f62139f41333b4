package org.changwat.command.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.changwat.command.CommandSideConfiguration;
import org.changwat.command.api.EvidenceFiles.Citation;
import org.changwat.events.Evidence;
import org.changwat.events.Round;
import org.changwat.events.scorecard.IndicatorForm;
import org.changwat.events.scorecard.MilestoneWithdrawn;
import org.changwat.events.scorecard.SelfAssessmentSubmitted;
import org.changwat.events.scorecard.TrackTotals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.databind.JsonNode;

class EvidenceIntakeTest {

    private static final byte[] PDF = "%PDF-1.4\n1 0 obj\n<<>>\nendobj\n%%EOF".getBytes(StandardCharsets.US_ASCII);
    private static final Actor OFFICER = new Actor("somsri", List.of("PROVINCE_OFFICER"));
    private static final Actor AUDITOR = new Actor("somjai", List.of("AUDITOR"));

    private final RememberedFiles files = new RememberedFiles();
    private final List<String> denied = new ArrayList<>();
    private EvidenceScanner scanner = EvidenceScanner.NONE;

    private final CommandPermissions permissions = new CommandPermissions() {
        @Override
        public Optional<String> refusal(CommandCatalogue.Entry entry, JsonNode body, Actor actor) {
            return Optional.empty();
        }

        @Override
        public void denied(Actor actor, String command, String object, String code) {
            denied.add(actor.id() + " " + command + " " + code);
        }
    };

    @Test
    void a_file_is_kept_under_the_hash_of_its_content_with_the_type_found_in_it() throws IOException {
        EvidenceIntake.Stored stored = intake(OFFICER).store(file("scan.exe", "text/html", PDF));

        assertThat(stored.sha256()).matches("[0-9a-f]{64}");
        assertThat(stored.size()).isEqualTo(PDF.length);
        assertThat(stored.mediaType()).isEqualTo("application/pdf");
        EvidenceFile kept = files.read(stored.sha256()).orElseThrow();
        assertThat(kept.content()).isEqualTo(PDF);
        assertThat(kept.storedBy()).isEqualTo("somsri");
        assertThat(kept.scan()).as("without a scanner").isEqualTo(EvidenceFile.Scan.NOT_SCANNED);
        assertThat(intake(OFFICER).store(file("other.pdf", "application/pdf", PDF)))
                .isEqualTo(stored);
    }

    @Test
    void office_documents_are_told_apart_by_their_name() throws IOException {
        assertThat(intake(OFFICER).store(file("report.docx", "x/x", zip())).mediaType())
                .isEqualTo("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        assertThat(intake(OFFICER)
                        .store(file("list.csv", "x/x", "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8)))
                        .mediaType())
                .isEqualTo("text/csv");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><html><script>1</script></html>",
                "<svg xmlns='http://www.w3.org/2000/svg'/>",
                "MZ\u0090\u0000\u0003"
            })
    void what_a_browser_or_a_machine_would_run_is_not_taken_whatever_it_is_called(String content) {
        refused(
                415,
                "evidence.type",
                OFFICER,
                file("letter.pdf", "application/pdf", content.getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test
    void an_archive_is_not_taken() throws IOException {
        refused(415, "evidence.type", OFFICER, file("all.zip", "application/zip", zip()));
    }

    @Test
    void nothing_and_too_much_are_not_taken() {
        refused(400, "evidence.empty", OFFICER, null);
        refused(400, "evidence.empty", OFFICER, file("a.pdf", "application/pdf", new byte[0]));
        byte[] large = new byte[EvidenceIntake.MOST_BYTES + 1];
        System.arraycopy(PDF, 0, large, 0, PDF.length);
        refused(413, "evidence.too-large", OFFICER, file("a.pdf", "application/pdf", large));
    }

    @Test
    void who_records_nothing_stores_nothing() {
        refused(403, "access.denied", AUDITOR, file("a.pdf", "application/pdf", PDF));
        assertThat(denied).containsExactly("somjai POST evidence access.denied");
    }

    @Test
    void a_document_that_unpacks_to_more_than_anybody_opens_is_not_taken() throws IOException {
        byte[] bomb = zip("[Content_Types].xml", 10, "word/document.xml", (int) OfficeArchives.MOST_UNPACKED);
        assertThat(bomb.length).isLessThan(EvidenceIntake.MOST_BYTES);

        refused(422, "evidence.archive", OFFICER, file("report.docx", "x/x", bomb));
    }

    @Test
    void a_document_of_too_many_parts_with_a_macro_or_without_its_list_of_parts_is_not_taken() throws IOException {
        refused(422, "evidence.archive", OFFICER, file("report.docx", "x/x", parts(OfficeArchives.MOST_PARTS + 1)));
        refused(
                422,
                "evidence.archive",
                OFFICER,
                file("report.docx", "x/x", zip("[Content_Types].xml", 10, "word/vbaProject.bin", 10)));
        refused(422, "evidence.archive", OFFICER, file("list.xlsx", "x/x", zip("xl/workbook.xml", 10, "a.xml", 10)));
        byte[] torn = java.util.Arrays.copyOf(zip(), 60);
        refused(422, "evidence.archive", OFFICER, file("report.docx", "x/x", torn));
    }

    @Test
    void an_infected_file_is_not_kept_and_the_attempt_is_recorded() {
        scanner = content -> EvidenceScanner.Verdict.infected("Eicar-Test-Signature");

        refused(422, "evidence.infected", OFFICER, file("a.pdf", "application/pdf", PDF));

        assertThat(denied).containsExactly("somsri POST evidence evidence.infected");
        assertThat(new RuleMessages(CommandSideConfiguration.FAMILIES)
                        .text("evidence.infected", Map.of("malware", "Eicar-Test-Signature"), Locale.ENGLISH))
                .contains("found Eicar-Test-Signature in the file");
    }

    @Test
    void without_a_verdict_nothing_is_kept_and_the_caller_comes_again() throws IOException {
        scanner = content -> {
            throw new EvidenceScanner.ScannerAway("down");
        };
        assertThatThrownBy(() -> intake(OFFICER).store(file("a.pdf", "application/pdf", PDF)))
                .isInstanceOfSatisfying(Unacceptable.class, refusal -> {
                    assertThat(refusal.problem().status()).isEqualTo(503);
                    assertThat(refusal.problem().code()).isEqualTo("evidence.scanner-away");
                    assertThat(refusal.problem().retryAfter()).isPositive();
                });
        scanner = content -> EvidenceScanner.Verdict.CLEAN;
        EvidenceIntake.Stored stored = intake(OFFICER).store(file("a.pdf", "application/pdf", PDF));
        assertThat(stored.scan()).isEqualTo(EvidenceFile.Scan.CLEAN);
    }

    @Test
    void a_file_is_handed_out_once_a_record_cites_it_and_never_to_be_opened_in_our_name() throws IOException {
        String sha256 =
                intake(OFFICER).store(file("a.pdf", "application/pdf", PDF)).sha256();
        unknown(intake(AUDITOR), sha256);

        new WhenEvidenceCitedThenNoteTheRecord(files).on(report(letter(sha256)), 4);

        ResponseEntity<byte[]> answer = intake(AUDITOR).read(sha256, new MockHttpServletRequest());
        assertThat(answer.getBody()).isEqualTo(PDF);
        assertThat(String.valueOf(answer.getHeaders().getContentType())).isEqualTo("application/pdf");
        assertThat(answer.getHeaders().getFirst("Content-Disposition"))
                .isEqualTo("attachment; filename=\"" + sha256 + ".pdf\"");
        assertThat(answer.getHeaders().getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeaders().getFirst("Content-Security-Policy")).contains("sandbox");
        assertThat(answer.getHeaders().getETag()).isEqualTo("\"" + sha256 + "\"");
        assertThat(files.citations(sha256)).containsExactly(new Citation("SC-2557-TH-83", 4));
    }

    @Test
    void whoever_may_not_read_the_records_learns_nothing_of_the_file() throws IOException {
        String sha256 =
                intake(OFFICER).store(file("a.pdf", "application/pdf", PDF)).sha256();
        files.cite(sha256, new Citation("SC-2557-TH-83", 4));

        unknown(
                intake(
                        OFFICER,
                        (reader, citations) -> citations.get(0).aggregate().endsWith("TH-81")),
                sha256);
        unknown(intake(OFFICER), "no-hash");
        unknown(intake(OFFICER), "AB".repeat(32));
    }

    @Test
    void a_record_without_files_cites_none() {
        MilestoneWithdrawn withdrawn = (MilestoneWithdrawn) golden(MilestoneWithdrawn.class);

        assertThat(CitedFiles.in(withdrawn)).isEmpty();
        assertThat(CitedFiles.in(report(letter(null)))).isEmpty();
        assertThat(CitedFiles.in(report(letter("ab".repeat(32))))).containsExactly("ab".repeat(32));
    }

    private static Object golden(Class<?> type) {
        JsonNode body = SampleBodies.whole(type);
        return StrictJson.mapper().treeToValue(body, type);
    }

    private static Evidence letter(String sha256) {
        return new Evidence("Letter", null, null, null, null, null, null, null, null, null, sha256);
    }

    private static SelfAssessmentSubmitted report(Evidence evidence) {
        return new SelfAssessmentSubmitted(
                "TH-83",
                2557,
                Round.NINE_MONTH,
                LocalDate.parse("2014-07-20"),
                null,
                false,
                0,
                "CLOSED-DAYS",
                List.of(new IndicatorForm("P-1", null, List.of(), List.of(), List.of(), List.of(), List.of(evidence))),
                List.of(),
                new TrackTotals(List.of(), List.of(), BigDecimal.ZERO, null, null, null),
                null,
                List.of());
    }

    private void refused(int status, String code, Actor sender, MultipartFile file) {
        assertThatThrownBy(() -> intake(sender).store(file)).isInstanceOfSatisfying(Unacceptable.class, refusal -> {
            assertThat(refusal.problem().code()).isEqualTo(code);
            assertThat(refusal.problem().status()).isEqualTo(status);
        });
    }

    private static void unknown(EvidenceIntake intake, String sha256) {
        assertThatThrownBy(() -> intake.read(sha256, new MockHttpServletRequest()))
                .isInstanceOfSatisfying(
                        Unacceptable.class,
                        refusal -> assertThat(refusal.problem().status()).isEqualTo(404));
    }

    private EvidenceIntake intake(Actor sender) {
        return intake(sender, (reader, citations) -> true);
    }

    private EvidenceIntake intake(Actor sender, EvidenceReaders readers) {
        return new EvidenceIntake(
                files,
                readers,
                scanner,
                permissions,
                new CommandCatalogue(CommandSideConfiguration.FAMILIES),
                () -> sender,
                Clock.fixed(Instant.parse("2014-07-01T18:30:00Z"), ZoneOffset.UTC));
    }

    private static MultipartFile file(String name, String type, byte[] content) {
        return new MockMultipartFile("file", name, type, content);
    }

    private static byte[] zip() throws IOException {
        return zip("[Content_Types].xml", 10, "word/document.xml", 10);
    }

    private static byte[] zip(String first, int bytes, String second, int more) throws IOException {
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(archive)) {
            part(zip, first, bytes);
            part(zip, second, more);
        }
        return archive.toByteArray();
    }

    private static byte[] parts(int count) throws IOException {
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(archive)) {
            part(zip, "[Content_Types].xml", 10);
            for (int i = 1; i < count; i++) {
                part(zip, "word/" + i + ".xml", 1);
            }
        }
        return archive.toByteArray();
    }

    private static void part(ZipOutputStream zip, String name, int bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        byte[] piece = new byte[1024 * 1024];
        for (int left = bytes; left > 0; left -= piece.length) {
            zip.write(piece, 0, Math.min(left, piece.length));
        }
        if (bytes == (int) OfficeArchives.MOST_UNPACKED) {
            zip.write(1);
        }
    }
}
