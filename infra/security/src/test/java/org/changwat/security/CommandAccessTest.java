package org.changwat.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.changwat.events.log.EventLog;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class CommandAccessTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** An empty log. */
    private final CommandAccess access = new CommandAccess((EventLog) Proxy.newProxyInstance(
            EventLog.class.getClassLoader(), new Class<?>[] {EventLog.class}, (proxy, method, arguments) -> List.of()));

    private final SignedIn officer =
            new SignedIn("officer-TH-83", List.of("PROVINCE_OFFICER"), Set.of("TH-83"), Set.of());
    private final SignedIn inspector = new SignedIn("inspector-7", List.of("INSPECTOR"), Set.of(), Set.of("2552-7"));
    private final SignedIn analyst = new SignedIn("opdc", List.of("OPDC_ANALYST"), Set.of(), Set.of());

    @Test
    void an_officer_acts_for_the_own_unit_only() {
        List<String> open = List.of("PROVINCE_OFFICER", "OPDC_ANALYST");
        assertThat(refusal("RecordDisbursement", open, "{\"unit\":\"TH-83\"}", officer))
                .isEmpty();
        assertThat(refusal("RecordDisbursement", open, "{\"unit\":\"TH-81\"}", officer))
                .contains("access.other-unit");
        assertThat(refusal("RecordDisbursement", open, "{\"unit\":{\"$ne\":\"\"}}", officer))
                .contains("access.other-unit");
        assertThat(refusal("RecordDisbursement", open, "{}", officer)).contains("access.other-unit");
        assertThat(refusal("RecordDisbursement", open, "{\"unit\":\"TH-81\"}", analyst))
                .isEmpty();
    }

    @Test
    void an_inspector_acts_in_the_own_regions_only() {
        List<String> open = List.of("INSPECTOR");
        assertThat(refusal("RecordInspectionVisit", open, "{\"province\":\"TH-83\"}", inspector))
                .isEmpty();
        assertThat(refusal("RecordInspectionVisit", open, "{\"province\":\"TH-50\"}", inspector))
                .contains("access.other-unit");
        assertThat(refusal("FileRegionReport", open, "{\"region\":{\"scheme\":\"2552\",\"number\":7}}", inspector))
                .isEmpty();
        assertThat(refusal("FileRegionReport", open, "{\"region\":{\"scheme\":\"2552\",\"number\":8}}", inspector))
                .contains("access.other-unit");
    }

    @Test
    void a_visit_that_is_not_in_the_log_is_nobodys() {
        assertThat(refusal("AmendInspectionVisit", List.of("INSPECTOR"), "{\"visit\":\"IV-1\"}", inspector))
                .contains("access.other-unit");
    }

    @Test
    void a_command_without_a_row_is_nobodys() {
        assertThat(refusal("PaintTheTownHall", List.of("OPDC_ANALYST"), "{}", analyst))
                .contains("access.unclassified");
    }

    private Optional<String> refusal(String command, List<String> open, String body, SignedIn account) {
        return access.refusal(command, open, JSON.readTree(body), account);
    }
}
