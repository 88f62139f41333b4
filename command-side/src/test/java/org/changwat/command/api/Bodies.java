package org.changwat.command.api;

import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;

/** Bodies of a small year: a level-scale framework and a partial agreement with one milestone line. */
final class Bodies {

    private Bodies() {}

    static JsonNode json(String text) {
        return StrictJson.parse(text.getBytes(StandardCharsets.UTF_8));
    }

    static String framework(int fiscalYear, String title) {
        return """
                {"fiscalYear":%d,"title":{"th":"กรอบ","en":"%s"},"scale":"LEVEL_1_TO_5","dimensions":[{"code":"EXT",\
                "name":{"th":"ภายนอก","en":"External"},"weight":"100.00","perspectives":[{"code":"EFF",\
                "name":{"th":"ประสิทธิผล","en":"Effectiveness"},"weight":"100.00"}]}],"parameters":\
                {"zeroStepScore":"1.0000","countedCompletions":["DONE"]}}""".formatted(fiscalYear, title);
    }

    static String publish(int fiscalYear) {
        return "{\"fiscalYear\":%d,\"reason\":\"ประกาศใช้\"}".formatted(fiscalYear);
    }

    static String agreement(int fiscalYear, String unit) {
        return """
                {"unit":"%s","fiscalYear":%d,"coverage":"PARTIAL","lines":[{"line":"P-1.2.1","indicator":"1.2.1",\
                "name":{"th":"ตัวชี้วัด","en":"Indicator"},"level":"%s","perspective":"EFF","weight":"15.00",\
                "criteria":{"kind":"MILESTONE","steps":[%s]}}]}""".formatted(unit, fiscalYear, unit.startsWith("AG-") ? "AGENCY" : "PROVINCE", steps());
    }

    static String sign(int fiscalYear, String unit) {
        return "{\"unit\":\"%s\",\"fiscalYear\":%d,\"signatories\":[{\"role\":\"GOVERNOR\",\"person\":\"p-1\"}]}"
                .formatted(unit, fiscalYear);
    }

    static String milestone(int fiscalYear, String unit, int step) {
        return """
                {"unit":"%s","fiscalYear":%d,"line":"P-1.2.1","step":%d,"achievedOn":"%d-06-30","completion":"DONE",\
                "round":"TWELVE_MONTH"}""".formatted(unit, fiscalYear, step, fiscalYear - 543);
    }

    private static String steps() {
        StringBuilder steps = new StringBuilder();
        for (int step = 1; step <= 5; step++) {
            steps.append(step == 1 ? "" : ",")
                    .append("{\"step\":%d,\"requirement\":{\"th\":\"ขั้น\",\"en\":\"Step\"}}".formatted(step));
        }
        return steps.toString();
    }
}
