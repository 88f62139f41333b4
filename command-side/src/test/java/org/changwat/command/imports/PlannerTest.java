package org.changwat.command.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PlannerTest {

    private static final String HEAD = "unit,fiscalYear,coverage,line,indicator,nameTh,nameEn,level,perspective,weight,"
            + "criteria,direction,target1,target2,target3,target4,target5,measureUnitTh,measureUnitEn,step1,step2,part,"
            + "partTh,partEn,partWeight\n";

    @Test
    void a_units_rows_are_one_proposal_and_its_parts_one_line() {
        Plan plan = plan("""
                TH-83,2557,PARTIAL,P-1,1.1,ก,a,PROVINCE,EFF,10,THRESHOLDS,ASCENDING,1,2,3,4,5,บาท,baht,,,,,,
                TH-83,2557,PARTIAL,P-2,1.2,ข,b,PROVINCE,EFF,20,MILESTONE,,,,,,,,,ขั้น 1,ขั้น 2,,,,
                TH-83,2557,PARTIAL,P-3,1.3,ค,c,PROVINCE,EFF,5,THRESHOLDS,ASCENDING,1,2,3,4,5,ตัน,tons,,,RICE,ข้าว,Rice,60
                TH-83,2557,PARTIAL,P-3,1.3,ค,c,PROVINCE,EFF,5,THRESHOLDS,ASCENDING,1,2,3,4,5,ตัน,tons,,,CORN,ข้าวโพด,Corn,40
                TH-82,2557,PARTIAL,P-1,1.1,ก,a,PROVINCE,EFF,10,MONITOR,,,,,,,บาท,baht,,,,,,
                """);

        assertThat(plan.faults()).isEmpty();
        assertThat(plan.commands())
                .extracting(Planned::command)
                .containsExactly("ProposeAgreement", "ProposeAgreement");
        var lines = plan.commands().get(0).body().get("lines");
        assertThat(lines.size()).isEqualTo(3);
        assertThat(lines.at("/0/criteria/thresholds/4").asString()).isEqualTo("5");
        assertThat(lines.at("/0/weight").asString()).isEqualTo("10.00");
        assertThat(lines.at("/1/criteria/steps/1/requirement/th").asString()).isEqualTo("ขั้น 2");
        assertThat(lines.at("/2/criteria/parts/1/weight").asString()).isEqualTo("40.00");
        assertThat(lines.at("/2/criteria/parts/1/criteria/measureUnit/en").asString())
                .isEqualTo("tons");
    }

    @Test
    void a_place_of_the_body_leads_back_to_its_cell() {
        Planned planned = plan("""
                TH-83,2557,PARTIAL,P-1,1.1,ก,a,PROVINCE,EFF,10,THRESHOLDS,ASCENDING,1,2,3,4,5,บาท,baht,,,,,,
                TH-83,2557,PARTIAL,P-2,1.2,ข,b,PROVINCE,EFF,20,MILESTONE,,,,,,,,,ขั้น 1,ขั้น 2,,,,
                """).commands().get(0);

        assertThat(planned.placeOf("/lines/1/weight").row().number()).isEqualTo(3);
        assertThat(planned.placeOf("/lines/1/weight").column()).isEqualTo("weight");
        assertThat(planned.placeOf("/lines/0/criteria/thresholds/2").column()).isEqualTo("target3");
        assertThat(planned.placeOf("/lines/1/criteria/steps/1/requirement/th").column())
                .isEqualTo("step2");
        assertThat(planned.placeOf("/nothing").row().number()).isEqualTo(2);
    }

    @Test
    void a_unit_with_a_bad_cell_is_not_proposed_and_the_others_are() {
        Plan plan = plan("""
                TH-83,2557,PARTIAL,P-1,1.1,ก,a,PROVINCE,EFF,much,MONITOR,,,,,,,บาท,baht,,,,,,
                TH-82,2557,PARTIAL,P-1,1.1,ก,a,PROVINCE,EFF,10,MONITOR,,,,,,,บาท,baht,,,,,,
                TH-81,2557,PARTIAL,,1.1,ก,a,PROVINCE,EFF,10,MONITOR,,,,,,,บาท,baht,,,,,,
                """);

        assertThat(plan.commands()).hasSize(1);
        assertThat(plan.faults())
                .extracting(Fault::row, Fault::column, Fault::code)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2, "weight", "import.cell.PERCENT"),
                        org.assertj.core.groups.Tuple.tuple(4, "line", "import.cell.missing"));
    }

    @Test
    void every_cell_of_a_proposal_has_its_place_in_the_body() {
        assertThat(agreements(
                        "unit,fiscalYear,coverage,line,indicator,nameTh,nameEn,level,perspective,weight,criteria,direction,"
                                + "target1,target2,target3,target4,target5,measureUnitTh,measureUnitEn,products,"
                                + "planReference,repeatReason,strategyPurpose,assessedService,supervisors,"
                                + "dataCollectors,proposedOn,reason",
                        "TH-83,2557,PARTIAL,P-1,1.2.1,รายได้,Revenue,PROVINCE,EFF,15,THRESHOLDS,DESCENDING,10,8,6,4,2,"
                                + "ร้อยละ,per cent,ข้าว; ยาง,แผนพัฒนา,ใช้สองระดับ,เพื่อรายได้,งานบัตร,PERSON-1;PERSON-2,"
                                + "PERSON-3,2014-02-20,เสนอครั้งแรก"))
                .isEqualTo(json("""
                        {"unit":"TH-83","fiscalYear":2557,"coverage":"PARTIAL","proposedOn":"2014-02-20",
                         "reason":"เสนอครั้งแรก","lines":[{
                          "line":"P-1","indicator":"1.2.1","name":{"th":"รายได้","en":"Revenue"},"level":"PROVINCE",
                          "perspective":"EFF","weight":"15.00","planReference":"แผนพัฒนา","repeatReason":"ใช้สองระดับ",
                          "strategyPurpose":"เพื่อรายได้","assessedService":"งานบัตร","products":["ข้าว","ยาง"],
                          "supervisors":["PERSON-1","PERSON-2"],"dataCollectors":["PERSON-3"],
                          "criteria":{"kind":"THRESHOLDS","direction":"DESCENDING","thresholds":["10","8","6","4","2"],
                           "measureUnit":{"th":"ร้อยละ","en":"per cent"}}}]}"""));
    }

    @Test
    void a_ratio_has_its_numerator_and_denominator_and_a_composite_line_its_parts() {
        String head =
                "unit,fiscalYear,line,indicator,nameTh,nameEn,level,perspective,weight,criteria,direction,target1,target2,"
                        + "target3,target4,target5,numeratorTh,numeratorEn,denominatorTh,denominatorEn,part,partTh,partEn,"
                        + "partWeight,step1,step3,measureUnitTh,measureUnitEn";
        assertThat(agreements(
                        head,
                        "TH-83,2557,P-3,1.3,ค,c,PROVINCE,EFF,5,RATIO,ASCENDING,1,2,3,4,5,ที่ดี,good,ทั้งหมด,all,RICE,ข้าว,Rice,60,,,,",
                        "TH-83,2557,P-3,1.3,ค,c,PROVINCE,EFF,5,MILESTONE,,,,,,,,,,,CORN,ข้าวโพด,Corn,40,สำรวจ,รายงาน,,",
                        "TH-83,2557,P-4,1.4,ง,d,PROVINCE,EFF,0,MONITOR,,,,,,,,,,,,,,,,,บาท,baht"))
                .isEqualTo(json("""
                        {"unit":"TH-83","fiscalYear":2557,"coverage":"WHOLE","lines":[
                         {"line":"P-3","indicator":"1.3","name":{"th":"ค","en":"c"},"level":"PROVINCE","perspective":"EFF",
                          "weight":"5.00","products":[],"supervisors":[],"dataCollectors":[],
                          "criteria":{"kind":"COMPOSITE","parts":[
                           {"code":"RICE","name":{"th":"ข้าว","en":"Rice"},"weight":"60.00","criteria":{
                            "kind":"RATIO","numerator":{"th":"ที่ดี","en":"good"},"denominator":{"th":"ทั้งหมด","en":"all"},
                            "direction":"ASCENDING","thresholds":["1","2","3","4","5"]}},
                           {"code":"CORN","name":{"th":"ข้าวโพด","en":"Corn"},"weight":"40.00","criteria":{
                            "kind":"MILESTONE","steps":[
                             {"step":1,"requirement":{"th":"สำรวจ","en":"สำรวจ"}},
                             {"step":3,"requirement":{"th":"รายงาน","en":"รายงาน"}}]}}]}},
                         {"line":"P-4","indicator":"1.4","name":{"th":"ง","en":"d"},"level":"PROVINCE","perspective":"EFF",
                          "weight":"0.00","products":[],"supervisors":[],"dataCollectors":[],
                          "criteria":{"kind":"MONITOR","measureUnit":{"th":"บาท","en":"baht"}}}]}"""));
    }

    @Test
    void every_cell_of_a_result_has_its_place_in_the_body() {
        String head = "unit,fiscalYear,line,round,step,achievedOn,completion,expectedOn,narrative,part,value,numerator,"
                + "denominator,asOfDate,source,provisional,evidenceTitle,evidenceType,evidenceIssuer,evidenceNumber,"
                + "evidenceDate,evidenceSheets,reason\n";
        Plan plan = Planner.plan(
                ImportKind.RESULTS, CsvFile.read(ImportKind.RESULTS, (head + """
                        TH-83,2557,P-1,NINE_MONTH,2,2014-06-02,PARTLY,2014-08-01,ทำแล้ว,,,,,,,,รายงาน,REPORT,จังหวัด,ภก 1,2014-07-04,12,ครบรอบ
                        TH-83,2557,P-1,NINE_MONTH,3,2014-06-09,,,ทำแล้ว,,,,,,,,รายงาน,,,,,,
                        TH-83,2557,P-2,TWELVE_MONTH,,,,,,RICE,64.5,129,200,2014-09-30,กรม,YES,บัญชี,,,,,,
                        """).getBytes(StandardCharsets.UTF_8)));

        assertThat(plan.faults()).isEmpty();
        assertThat(plan.commands())
                .extracting(Planned::command)
                .containsExactly("SubmitMilestone", "SubmitMilestone", "ReportMeasurement");
        assertThat(plan.commands().get(0).body()).isEqualTo(json("""
                {"unit":"TH-83","fiscalYear":2557,"line":"P-1","step":2,"achievedOn":"2014-06-02","completion":"PARTLY",
                 "expectedOn":"2014-08-01","round":"NINE_MONTH","narrative":"ทำแล้ว","reason":"ครบรอบ","evidence":[
                  {"title":"รายงาน","type":"REPORT","issuer":"จังหวัด","number":"ภก 1","date":"2014-07-04","sheets":12}]}"""));
        assertThat(plan.commands().get(1).body()).isEqualTo(json("""
                {"unit":"TH-83","fiscalYear":2557,"line":"P-1","step":3,"achievedOn":"2014-06-09","round":"NINE_MONTH",
                 "narrative":"ทำแล้ว","completion":"DONE","evidence":[{"title":"รายงาน"}]}"""));
        assertThat(plan.commands().get(2).body()).isEqualTo(json("""
                {"unit":"TH-83","fiscalYear":2557,"line":"P-2","part":"RICE","value":"64.5","numerator":"129",
                 "denominator":"200","asOfDate":"2014-09-30","round":"TWELVE_MONTH","source":"กรม","provisional":true,
                 "evidence":[{"title":"บัญชี"}]}"""));
    }

    private static JsonNode agreements(String head, String... rows) {
        Plan plan = Planner.plan(
                ImportKind.AGREEMENTS,
                CsvFile.read(
                        ImportKind.AGREEMENTS,
                        (head + "\n" + String.join("\n", rows) + "\n").getBytes(StandardCharsets.UTF_8)));
        assertThat(plan.faults()).isEmpty();
        assertThat(plan.commands()).hasSize(1);
        return plan.commands().get(0).body();
    }

    private static JsonNode json(String text) {
        return JsonMapper.builder().build().readTree(text);
    }

    private static Plan plan(String rows) {
        return Planner.plan(
                ImportKind.AGREEMENTS,
                CsvFile.read(ImportKind.AGREEMENTS, (HEAD + rows).getBytes(StandardCharsets.UTF_8)));
    }
}
