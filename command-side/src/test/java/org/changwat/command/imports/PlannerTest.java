package org.changwat.command.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

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

    private static Plan plan(String rows) {
        return Planner.plan(
                ImportKind.AGREEMENTS,
                CsvFile.read(ImportKind.AGREEMENTS, (HEAD + rows).getBytes(StandardCharsets.UTF_8)));
    }
}
