package org.changwat.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An official takes the template, fills it in, has it checked, imports it, and finds the result on the card. */
class ImportPageJourney extends LedgerAtABrowser {

    @TempDir
    static Path files;

    @Test
    void results_in_a_workbook_are_checked_row_by_row_then_stand_on_the_card() throws Exception {
        Page page = signedIn("officer-TH-83", "th", 1440);
        assertThat(page.locator(".masthead .places")).isVisible();
        assertThat(Accessibility.findings(page)).isEmpty();
        Path file = template(page, "results", "xlsx");
        fill(
                file,
                result("P-2.2.2", "5", "20/9/2557"),
                result("P-2.2.2", "9", "20/9/2557"),
                result("P-2.2.2", "5", "เมื่อวาน"));

        page.selectOption("#kind", "results");
        page.setInputFiles("#file", file);
        page.click("#rehearse");

        assertThat(page.locator("#outcome")).hasText("ตรวจสอบแล้ว พร้อมนำเข้า 1 แถว ไม่รับ 2 แถว");
        assertThat(page.locator("#told tbody tr")).hasCount(3);
        assertThat(page.locator("#told tbody").innerText())
                .contains("พร้อมนำเข้า", "TH-83 · P-2.2.2", "เมื่อวาน", "achievedOn", "ขั้นตอนที่ 9");
        assertThat(page.locator("#under-way")).isHidden();
        browser.picture(page, "import-checked");

        page.click("#commit");
        assertThat(page.locator("#outcome")).hasText("นำเข้าแล้ว 1 แถว ไม่รับ 2 แถว");
        browser.picture(page, "import-committed");
        page.locator("#told a[href*='/lines/P-2.2.2']").click();
        assertThat(page.locator("main")).containsText("นำเข้าจากตาราง");
        assertThat(page.locator(".three strong").first()).hasText("5.0000");
    }

    @Test
    void agreements_in_csv_are_checked_and_what_a_rule_refuses_is_told_with_its_reason() throws Exception {
        Page page = signedIn("opdc", "en", 360);
        Path file = template(page, "agreements", "csv");
        List<String> columns = List.of(Files.readString(file)
                .substring(1)
                .lines()
                .findFirst()
                .orElseThrow()
                .split(","));
        Map<String, String> line = Map.ofEntries(
                Map.entry("unit", "TH-10"),
                Map.entry("fiscalYear", "2557"),
                Map.entry("line", "P-1.2.1"),
                Map.entry("indicator", "1.2.1"),
                Map.entry("nameTh", "รายได้จากการท่องเที่ยว"),
                Map.entry("nameEn", "Tourism revenue"),
                Map.entry("level", "PROVINCE"),
                Map.entry("perspective", "EFFECTIVENESS"),
                Map.entry("weight", "much"),
                Map.entry("criteria", "MONITOR"));
        Files.writeString(
                file,
                String.join(
                                ",",
                                columns.stream()
                                        .map(each -> line.getOrDefault(each, ""))
                                        .toList()) + "\r\n",
                StandardCharsets.UTF_8,
                java.nio.file.StandardOpenOption.APPEND);

        page.setInputFiles("#file", file);
        page.click("#rehearse");

        assertThat(page.locator("#outcome")).hasText("Checked: 0 rows ready, 1 refused");
        assertThat(page.locator("#told tbody")).containsText("weight");
        assertThat(page.locator("#told tbody")).containsText("much");
        assertThat(page.locator("#commit")).isDisabled();
        Object overflow = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) overflow).intValue()).isLessThanOrEqualTo(0);
        browser.picture(page, "import-refused-360");
    }

    @Test
    void who_is_not_signed_in_is_told_so() throws Exception {
        Page page = browser.open("en", 768, ledger.address() + "/imports");
        Path file = template(page, "results", "csv");

        page.setInputFiles("#file", file);
        page.click("#rehearse");

        assertThat(page.locator("#outcome")).containsText("not signed in");
        assertThat(page.locator(".note a[href='/sign-in']")).isVisible();
    }

    private static Map<String, String> result(String line, String step, String achievedOn) {
        return Map.of(
                "unit", "TH-83",
                "fiscalYear", "2557",
                "line", line,
                "round", "TWELVE_MONTH",
                "step", step,
                "achievedOn", achievedOn,
                "narrative", "นำเข้าจากตาราง",
                "evidenceTitle", "บันทึกผลการดำเนินงาน",
                "reason", "นำเข้าผลรอบ 12 เดือน");
    }

    /** Downloads a template as the page offers it. */
    private static Path template(Page page, String kind, String format) {
        Download download = page.waitForDownload(
                () -> page.locator("a[href*='/imports/" + kind + "/template'][href*='format=" + format + "']")
                        .click());
        Path file = files.resolve(System.nanoTime() + "-" + kind + "." + format);
        download.saveAs(file);
        return file;
    }

    @SafeVarargs
    private static void fill(Path file, Map<String, String>... rows) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                Workbook book = new XSSFWorkbook(in)) {
            Sheet sheet = book.getSheetAt(0);
            Row head = sheet.getRow(0);
            for (Map<String, String> cells : rows) {
                Row row = sheet.createRow(sheet.getLastRowNum() + 1);
                head.forEach(column -> {
                    String value = cells.get(column.getStringCellValue());
                    if (value != null) {
                        row.createCell(column.getColumnIndex()).setCellValue(value);
                    }
                });
            }
            in.close();
            try (var out = Files.newOutputStream(file)) {
                book.write(out);
            }
        }
    }

    private static Page signedIn(String account, String language, int width) {
        Page page = browser.open(language, width, ledger.address() + "/settings");
        browser.signIn(page, ledger.address() + "/sign-in", account);
        page.navigate(ledger.address() + "/imports");
        return page;
    }
}
