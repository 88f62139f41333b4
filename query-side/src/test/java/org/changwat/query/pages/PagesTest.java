package org.changwat.query.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.changwat.query.samples.QueryTestApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@SpringBootTest(classes = QueryTestApplication.class)
class PagesTest {

    private static final String BOARD = "/provinces/TH-83?fy=2557";
    private static final String SAFETY = "/provinces/TH-83/lines/P-2.2.3?fy=2557";
    private static final String TOURISM = "/provinces/TH-83/lines/P-1.2.1?fy=2557";

    private static final Pattern ELSEWHERE = Pattern.compile("(?:src|href|action)=\"(?:https?:)?//");
    private static final Pattern CAPTIONED = Pattern.compile("<table[^>]*>\\s*<caption");

    @Autowired
    private WebApplicationContext context;

    private MockMvc http;

    @BeforeEach
    void connect() {
        http = MockMvcBuilders.webAppContextSetup(context).build();
    }

    static Stream<Arguments> pages() {
        List<String> addresses = List.of(
                "/",
                "/?fy=2557&track=SELF&round=NINE_MONTH&part=South",
                "/?fy=2557&cluster=K52-07&region=7",
                "/?fy=2557&cluster=K52-07&region=1",
                "/?fy=2557&asOf=2014-06-30",
                "/?fy=2560",
                "/units",
                "/units?fy=2557&by=region",
                "/units?fy=2557&asOf=2014-06-30",
                "/regions/2552/7?fy=2557",
                BOARD,
                BOARD + "&asOf=2014-04-11",
                BOARD + "&asOf=2014-03-05",
                BOARD + "&effectiveOn=2014-06-20",
                BOARD + "&asOfPosition=20",
                "/provinces/TH-81?fy=2557",
                "/clusters/K52-07?fy=2557",
                "/clusters/K52-07/lines/C-1.2.1?fy=2557",
                SAFETY,
                SAFETY + "&asOf=2014-05-07",
                SAFETY + "&effectiveOn=2014-04-30",
                TOURISM,
                "/provinces/TH-83/lines/S-2?fy=2557",
                "/provinces/TH-83/lines/S-3?fy=2557",
                "/provinces/TH-83/lines/M-1?fy=2557",
                "/provinces/TH-83/lines/P-2.2.2?fy=2557",
                "/provinces/TH-83/lines/C-1.2.1?fy=2557",
                "/change-requests?fy=2557",
                "/change-requests?fy=2557&decision=APPROVED&window=1&ground=EXTERNAL_FACTOR",
                "/change-requests?fy=2557&asOf=2014-04-11",
                "/inspections?fy=2557",
                "/inspections?fy=2557&kind=INSPECTION&round=1",
                "/recommendations?fy=2557",
                "/calendar?fy=2557",
                "/calendar?fy=2560",
                "/incentives?fy=2557",
                "/incentives?fy=2557&asOf=2014-06-30",
                "/registers?fy=2557",
                "/search",
                "/search?fy=2557&q=Phuket",
                "/search?fy=2557&q=zzz",
                "/settings",
                "/settings?era=be&digits=thai",
                "/diff?fy=2557",
                "/diff?fy=2557&from=2014-04-30&to=2014-09-30&track=SELF",
                "/provinces/TH-83/diff?fy=2557",
                "/provinces/TH-83/diff?fy=2557&from=2014-04-11&to=2014-06-30",
                "/provinces/TH-83/diff?fy=2557&from=40&to=40",
                "/provinces/TH-83/diff?fy=2557&from=1&to=2",
                "/provinces/TH-83/diff?fy=2557&from=1&to=2014-06-30",
                "/work/SubmitMilestone?unit=TH-83&fy=2557&line=P-2.2.3",
                "/work/VerifyMilestone?unit=TH-83&fy=2557&line=P-2.2.3",
                "/work/ReturnMilestone?unit=TH-83&fy=2557&line=P-2.2.3",
                "/work/ReportMeasurement?unit=TH-83&fy=2557&line=S-3",
                "/work/ReportMeasurement?unit=TH-83&fy=2557&line=S-2",
                "/work/AssessIndicator?unit=TH-83&fy=2557&line=P-1.2.1",
                "/work/RequestIndicatorChange?unit=TH-83&fy=2557",
                "/work/RecordInspectionVisit?unit=TH-83&fy=2557",
                "/events/1",
                "/events/8",
                "/events/20",
                "/events/40");
        return addresses.stream().flatMap(each -> Stream.of(Arguments.of(each, "th"), Arguments.of(each, "en")));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_is_whole_in_its_language_and_keeps_to_the_rules_of_all_pages(String address, String language)
            throws Exception {
        String page = page(address, language);

        assertThat(page).contains("<html lang=\"" + language + "\"");
        assertThat(page).doesNotContain("??").doesNotContain("th:").doesNotContain("${");
        assertThat(page).doesNotContain("style=\"").doesNotContain("<style");
        assertThat(page).doesNotContainPattern("<script(?! src=\"/js/[a-z]+\\.js\" defer></script>)");
        assertThat(page).doesNotContainPattern("\\son\\w+=\"");
        assertThat(page).doesNotContainPattern(ELSEWHERE);
        assertThat(count(page, "<h1")).isEqualTo(1);
        assertThat(count(page, "<table"))
                .isEqualTo(CAPTIONED.matcher(page).results().count());
        assertThat(count(page, "<main id=\"content\"")).isEqualTo(1);
        assertThat(page).contains("href=\"#content\"");
        assertThat(page).doesNotContain("null");
    }

    @Test
    void a_dashboard_says_dates_in_the_buddhist_era_in_thai_and_the_common_era_in_english() throws Exception {
        assertThat(page(BOARD, "th")).contains("จังหวัดภูเก็ต", "10 เม.ย. 2557", "ปีงบประมาณ พ.ศ. 2557");
        assertThat(page(BOARD, "en")).contains("Phuket Province", "10 Apr 2014", "Fiscal year 2557 BE (2014)");
    }

    @Test
    void a_dashboard_shows_three_tracks_and_says_what_the_totals_rest_on() throws Exception {
        assertThat(page(BOARD, "th"))
                .contains("1.5380", "คิดจากน้ำหนัก 48.00 จาก 100", "เฉลี่ย 3.2042")
                .contains("0.6720", "คิดจากน้ำหนัก 30.00 จาก 100")
                .contains("ยังไม่มีคะแนน");
    }

    @Test
    void every_figure_leads_to_its_history_and_every_record_to_its_event() throws Exception {
        String board = page(BOARD, "th");

        assertThat(board).contains("href=\"/provinces/TH-83/lines/P-2.2.3?fy=2557\">4.0000</a>");
        assertThat(board).containsPattern("href=\"/events/\\d+\">10 เม.ย. 2557</a>");
        assertThat(page(SAFETY, "th")).containsPattern("href=\"/events/\\d+\">เหตุการณ์ที่ \\d+</a>");
    }

    @Test
    void an_event_is_told_with_who_why_and_what_it_belongs_to() throws Exception {
        String why = page(SAFETY, "th");
        Matcher link = Pattern.compile("href=\"(/events/\\d+)\">เหตุการณ์ที่").matcher(why);
        assertThat(link.find()).isTrue();
        String event = page(link.group(1), "en");

        assertThat(event).contains("Phuket Province", "P-2.2.3", "See why the score is what it is");
        assertThat(event).containsPattern("href=\"/api/v1/events/\\d+\"");
        assertThat(event).containsPattern("/provinces/TH-83\\?fy=2557&amp;asOfPosition=\\d+");
    }

    @Test
    void the_nation_shows_every_province_on_a_tile_and_in_the_ranking() throws Exception {
        String nation = page("/?fy=2557&lang=en", "en");

        assertThat(count(nation, "class=\"tile ")).isEqualTo(77);
        assertThat(nation).contains("Phuket, 0.6720, place 1", "Bangkok, not evaluated", "Chiang Mai, no score yet");
        assertThat(page("/?fy=2557&track=SELF", "th")).contains("ภูเก็ต 1.5380 คะแนน อันดับที่ 1");
        assertThat(page("/?fy=2557&cluster=K52-07", "en")).contains("of 5");
    }

    @Test
    void years_and_digits_are_said_as_the_reader_chose() throws Exception {
        assertThat(page(BOARD + "&digits=thai", "th")).contains("ปีงบประมาณ พ.ศ. ๒๕๕๗", "๑๐ เม.ย. ๒๕๕๗", "๑.๕๓๘๐");
        assertThat(page(BOARD + "&era=ce", "th")).contains("10 เม.ย. 2014");
        assertThat(page(BOARD + "&era=be", "en")).contains("10 Apr 2557");
    }

    @Test
    void words_are_found_in_any_order_with_thai_told_apart_by_a_dictionary() throws Exception {
        String found = page(
                "/search?fy=2557&q=%E0%B8%97%E0%B9%88%E0%B8%AD%E0%B8%87%E0%B9%80%E0%B8%97%E0%B8%B5%E0%B9%88%E0%B8%A2%E0%B8%A7%E0%B8%A3%E0%B8%B2%E0%B8%A2%E0%B9%84%E0%B8%94%E0%B9%89",
                "th");

        assertThat(found).contains("รายได้จากการท่องเที่ยว", "/provinces/TH-83/lines/P-1.2.1?fy=2557");
        assertThat(SearchTerms.of("ภูเก็ต 0017/๓๑๓").areIn("หนังสือจังหวัดภูเก็ต", "ภก 0017/313"))
                .isTrue();
        assertThat(SearchTerms.of("  ·  ").isEmpty()).isTrue();
    }

    @Test
    void a_form_names_its_command_and_where_each_field_goes() throws Exception {
        String form = page("/work/SubmitMilestone?unit=TH-83&fy=2557&line=P-2.2.3", "th");

        assertThat(form).contains("data-command=\"SubmitMilestone\"", "data-pointer=\"/evidence/0/sha256\"");
        assertThat(form).containsPattern("value=\"2557\" data-pointer=\"/fiscalYear\"");
        assertThat(page("/work/RequestIndicatorChange?unit=TH-83&fy=2557", "en"))
                .containsPattern("value=\"2\" data-pointer=\"/requestNo\"")
                .contains("data-when=\"/ground=BUDGET\"");
    }

    @Test
    void two_moments_are_held_against_each_other() throws Exception {
        String difference = page("/provinces/TH-83/diff?fy=2557&from=2014-04-11&to=2014-06-30", "en");

        assertThat(difference).contains("P-2.2.3", "Before", "After", "Events in between");
        assertThat(page("/provinces/TH-83/diff?fy=2557&from=40&to=40", "en")).contains("Nothing changed");
    }

    @Test
    void an_earlier_state_is_told_by_a_banner_and_links_stay_in_it() throws Exception {
        String then = page(BOARD + "&asOf=2014-06-30", "th");

        assertThat(then).contains("กำลังดูข้อมูลย้อนหลัง", "ตามที่บันทึกไว้ถึง 30 มิ.ย. 2557");
        assertThat(then).contains("/provinces/TH-83/lines/P-2.2.3?fy=2557&amp;asOf=2014-06-30");
        assertThat(page(BOARD, "th")).doesNotContain("กำลังดูข้อมูลย้อนหลัง");
        assertThat(page(BOARD + "&asOf=2014-06-30T10:00:00%2B07:00", "en"))
                .contains("as recorded up to 30 Jun 2014, 10:00")
                .contains("&amp;asOf=2014-06-30T10%3A00%3A00%2B07%3A00");
    }

    @Test
    void a_history_says_why_the_score_is_what_it_is() throws Exception {
        assertThat(page(SAFETY, "th"))
                .contains("ทำไมคะแนนจึงเป็นเช่นนี้", "4.0000 × 18.00 ÷ 100 = 0.7200")
                .contains("นับขั้นตอนที่แล้วเสร็จต่อเนื่องกันจากขั้นที่ 1")
                .contains("ส่งขั้นตอนที่ 3 กลับแก้ไข", "ขาดรายงานการซ้อมแผนฉบับสมบูรณ์")
                .contains("เจ้าหน้าที่จังหวัด", "ภก 0017/313");
        assertThat(page(TOURISM, "en"))
                .contains("Change-request committee", "meeting 2/2557", "Criteria changed")
                .contains("The committee decided: Approved", "moved no score");
        assertThat(page("/provinces/TH-83/lines/S-3?fy=2557", "en"))
                .contains("Correction of a wrong entry")
                .containsPattern("Corrects</dt>\\s*<dd><a href=\"/events/\\d+\"");
    }

    @Test
    void without_rule_texts_a_warning_shows_its_code_and_facts() throws Exception {
        assertThat(page(SAFETY, "th")).contains("scorecard.milestone.gap {line=P-2.2.3, missing=3, step=4}");
    }

    @Test
    void the_language_is_chosen_by_address_then_cookie_then_browser_then_thai() throws Exception {
        assertThat(http.perform(get("/")).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8))
                .contains("lang=\"th\"");
        assertThat(http.perform(get("/").header("Accept-Language", "en-GB"))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8))
                .contains("<html lang=\"en\"");
        MockHttpServletResponse chosen =
                http.perform(get("/?lang=en")).andReturn().getResponse();
        assertThat(chosen.getHeader("Set-Cookie")).contains("changwat-lang=en", "HttpOnly", "SameSite=Lax");
        assertThat(http.perform(get("/").header("Accept-Language", "th").cookie(new Cookie("changwat-lang", "en")))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8))
                .contains("<html lang=\"en\"");
        assertThat(http.perform(get("/?lang=xx").cookie(new Cookie("changwat-lang", "\"><script>")))
                        .andReturn()
                        .getResponse()
                        .getHeader("Set-Cookie"))
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "/provinces/TH-999,                       404, The ledger knows no unit of this code",
        "/provinces/TH-83/lines/P-9?fy=2557,      404, The card bears no such indicator",
        "/regions/2552/19?fy=2557,                404, has no inspection region 19",
        "/provinces/TH-83/diff?from=then,         400, is neither a position of the ledger",
        "/registers/nothing?fy=2557,              404, There is no such register",
        "/work/Nothing?unit=TH-83&fy=2557,        404, There is no such form",
        "/work/SubmitMilestone?unit=TH-83&fy=2557,404, There is no such form",
        "/events/99999,                           404, has no event of this number",
        "/?fy=year,                               400, holds a value that cannot be read",
        "/provinces/TH-83?fy=year,                400, holds a value that cannot be read",
        "/provinces/TH-83?fy=2557&asOf=yesterday, 400, is not an ISO 8601 instant"
    })
    void what_is_not_there_is_told_on_a_page_of_the_same_make(String address, int status, String said)
            throws Exception {
        for (String language : List.of("th", "en")) {
            MockHttpServletResponse answer = http.perform(
                            get(URI.create(address)).header("Accept-Language", language))
                    .andReturn()
                    .getResponse();
            String page = answer.getContentAsString(StandardCharsets.UTF_8);

            assertThat(answer.getStatus()).isEqualTo(status);
            assertThat(answer.getContentType()).startsWith("text/html");
            assertThat(page).contains("<html lang=\"" + language + "\"").doesNotContain("??");
            assertThat(page.contains(said)).isEqualTo(language.equals("en"));
        }
    }

    @Test
    void a_value_in_the_address_is_never_written_out_as_markup() throws Exception {
        String page = http.perform(get(URI.create("/provinces/TH-83?fy=2557&asOfPosition=5&x=%22%3E%3Cscript%3E")))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);

        assertThat(page).doesNotContain("<script>");
    }

    private String page(String address, String language) throws Exception {
        MockHttpServletResponse answer = http.perform(get(URI.create(address)).header("Accept-Language", language))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    private static long count(String page, String part) {
        return Pattern.compile(Pattern.quote(part)).matcher(page).results().count();
    }
}
