package org.changwat.command.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.changwat.command.AggregateFixture;
import org.changwat.command.RuleMessages;
import org.changwat.command.UnknownAggregate;
import org.changwat.command.directory.AmendUnit.Change;
import org.changwat.events.LocalizedText;
import org.changwat.events.directory.Gazette;
import org.changwat.events.directory.UnitEvent;
import org.changwat.events.directory.UnitMerged;
import org.changwat.events.directory.UnitRegistered;
import org.changwat.events.directory.UnitRenamed;
import org.changwat.events.directory.UnitSplit;
import org.changwat.events.reference.Unit.UnitKind;
import org.junit.jupiter.api.Test;

class RegisteredUnitTest {

    private static final LocalDate SPLIT_DAY = LocalDate.parse("2011-03-23");
    private static final Gazette ACT = new Gazette("128", "18 ก", "1", LocalDate.parse("2011-03-22"));

    private final AggregateFixture<RegisteredUnit, UnitEvent> unit = new AggregateFixture<>(RegisteredUnit.class);

    @Test
    void bueng_kan_is_registered_from_its_day_with_its_notice() {
        assertThat(unit.when(register("TH-38", UnitKind.PROVINCE, "บึงกาฬ", null, null))
                        .events())
                .containsExactly(registered("TH-38", UnitKind.PROVINCE, "บึงกาฬ", SPLIT_DAY, null));
    }

    @Test
    void the_same_registration_again_changes_nothing_and_another_is_a_correction() {
        unit.given(registered("TH-97", UnitKind.PROVINCE, "ใหม่", SPLIT_DAY, null))
                .when(register("TH-97", UnitKind.PROVINCE, "ใหม่", null, null))
                .thenNothing();

        unit.when(register("TH-97", UnitKind.PROVINCE, "อื่น", null, null))
                .thenRejected(
                        "directory.entry.exists",
                        "TH-97 is recorded already with other content; to correct it name its position in corrects.");
    }

    @Test
    void a_wrong_registration_is_corrected_by_its_position() {
        assertThat(unit.given(registered("TH-97", UnitKind.PROVINCE, "ใหม่", SPLIT_DAY, null))
                        .position(3, "UN-TH-97", 0)
                        .when(register("TH-97", UnitKind.PROVINCE, "อื่น", null, 3L))
                        .event(UnitRegistered.class)
                        .name()
                        .th())
                .isEqualTo("อื่น");
    }

    @Test
    void a_renaming_is_not_corrected_by_a_registration() {
        unit.given(
                        registered("TH-97", UnitKind.PROVINCE, "ใหม่", SPLIT_DAY, null),
                        renamed("TH-97", "ใหม่", "อื่น", null))
                .position(4, "UN-TH-97", 1)
                .when(register("TH-97", UnitKind.PROVINCE, "อีก", null, 4L))
                .thenRejected(
                        "directory.correction",
                        "Position 4 is not the entry that stands for the registration on UN-TH-97; name the position of its"
                                + " latest entry.");
    }

    @Test
    void a_code_shows_the_kind_of_its_unit() {
        unit.when(register("TH-38", UnitKind.AGENCY, "บึงกาฬ", null, null))
                .thenRejected("directory.code.form", wrongForm("TH-38", "AGENCY"));
    }

    @Test
    void bangkok_is_no_province() {
        unit.when(register("TH-10", UnitKind.PROVINCE, "กรุงเทพมหานคร", null, null))
                .thenRejected("directory.code.form", wrongForm("TH-10", "PROVINCE"));
    }

    @Test
    void a_code_never_changes_meaning() {
        unit.when(register("TH-83", UnitKind.PROVINCE, "เชียงใหม่", null, null))
                .thenRejected(
                        "directory.code.meaning",
                        "Code TH-83 stands for Phuket and cannot be given to Name; use another code, or rename the unit with"
                                + " AmendUnit.");
    }

    @Test
    void a_bureau_belongs_to_an_office_that_is_known() {
        assertThat(unit.when(register("AG-MOI-NEW", UnitKind.AGENCY, "สำนักใหม่", "AG-MOI-OPS", null))
                        .event(UnitRegistered.class)
                        .parent())
                .isEqualTo("AG-MOI-OPS");
    }

    @Test
    void a_parent_that_nobody_knows_is_rejected() {
        unit.when(register("AG-MOI-NEW", UnitKind.AGENCY, "สำนักใหม่", "AG-XYZ", null))
                .thenRejected(
                        "directory.unit.unknown",
                        "AG-XYZ, named in parent, is not known; register it with RegisterUnit first.");
    }

    @Test
    void a_parent_may_be_one_that_only_the_ledger_holds() {
        assertThat(unit.elsewhere(registered("AG-XYZ", UnitKind.AGENCY, "กรม", SPLIT_DAY, null), 0)
                        .when(register("AG-MOI-NEW", UnitKind.AGENCY, "สำนักใหม่", "AG-XYZ", null))
                        .events())
                .hasSize(1);
    }

    @Test
    void a_province_of_the_reference_data_is_split_without_having_been_registered() {
        assertThat(unit.when(split("TH-43", List.of("TH-38"), null)).events())
                .containsExactly(new UnitSplit("TH-43", List.of("TH-38"), SPLIT_DAY, ACT, null));
    }

    @Test
    void a_province_is_not_split_into_what_nobody_knows() {
        unit.when(split("TH-43", List.of("TH-97"), null))
                .thenRejected(
                        "directory.unit.unknown",
                        "TH-97, named in into, is not known; register it with RegisterUnit first.");
    }

    @Test
    void a_province_is_not_split_into_an_agency() {
        unit.when(split("TH-43", List.of("AG-MOI-OPS"), null))
                .thenRejected(
                        "directory.amend.kind",
                        "TH-43 is of kind PROVINCE, but AG-MOI-OPS are not; name units of the same kind.");
    }

    @Test
    void a_unit_is_not_split_into_itself() {
        unit.when(split("TH-43", List.of("TH-43"), null))
                .thenRejected("directory.amend.parts", wrongParts("SPLIT", "TH-43"));
    }

    @Test
    void a_merger_leads_to_one_unit() {
        unit.when(merge("TH-43", List.of("TH-38", "TH-41"), SPLIT_DAY, null))
                .thenRejected("directory.amend.parts", wrongParts("MERGE", "TH-43"));
    }

    @Test
    void a_renaming_names_the_new_name() {
        unit.when(new AmendUnit("TH-43", Change.RENAME, null, null, SPLIT_DAY, ACT, null, null))
                .thenRejected("directory.amend.parts", wrongParts("RENAME", "TH-43"));
    }

    @Test
    void a_renaming_keeps_the_name_it_replaces() {
        assertThat(unit.when(rename("TH-43", "หนองคายใหม่", SPLIT_DAY, null)).events())
                .containsExactly(renamed("TH-43", "หนองคาย", "หนองคายใหม่", null));
    }

    @Test
    void a_renaming_to_the_name_it_has_changes_nothing() {
        unit.given(renamed("TH-43", "หนองคาย", "หนองคายใหม่", null))
                .when(rename("TH-43", "หนองคายใหม่", SPLIT_DAY.plusDays(5), null))
                .thenNothing();
    }

    @Test
    void a_corrected_renaming_starts_from_the_name_before_it() {
        UnitRenamed corrected = unit.given(renamed("TH-43", "หนองคาย", "หนองคายใหม่", null))
                .position(9, "UN-TH-43", 0)
                .when(rename("TH-43", "หนองคายเดิม", SPLIT_DAY.minusDays(1), 9L))
                .event(UnitRenamed.class);

        assertThat(corrected.from().th()).isEqualTo("หนองคาย");
    }

    @Test
    void a_renaming_is_not_corrected_to_a_merger() {
        unit.given(renamed("TH-43", "หนองคาย", "หนองคายใหม่", null))
                .position(9, "UN-TH-43", 0)
                .when(merge("TH-43", List.of("TH-41"), SPLIT_DAY, 9L))
                .thenRejected(
                        "directory.amend.correction",
                        "The entry of TH-43 that is to be corrected is no MERGE; correct it by a change of its own kind.");
    }

    @Test
    void amendments_follow_in_time() {
        unit.given(renamed("TH-43", "หนองคาย", "หนองคายใหม่", null))
                .when(split("TH-43", List.of("TH-38"), null, SPLIT_DAY.minusDays(1)))
                .thenRejected(
                        "directory.amend.date",
                        "The amendment of TH-43 would hold from 2011-03-22, before the latest entry of 2011-03-23; correct"
                                + " the date.");
    }

    @Test
    void a_unit_that_went_over_into_another_is_amended_no_more() {
        unit.given(new UnitMerged("TH-43", "TH-41", SPLIT_DAY, ACT, null))
                .when(rename("TH-43", "อื่น", SPLIT_DAY.plusDays(1), null))
                .thenRejected(
                        "directory.amend.ended",
                        "TH-43 went over into another unit on 2011-03-23 and its code is not used again; name a unit that"
                                + " exists.");
    }

    @Test
    void a_merger_of_a_wrong_day_is_corrected() {
        assertThat(unit.given(new UnitMerged("TH-43", "TH-41", SPLIT_DAY, ACT, null))
                        .position(9, "UN-TH-43", 0)
                        .when(merge("TH-43", List.of("TH-41"), SPLIT_DAY.plusDays(1), 9L))
                        .events())
                .containsExactly(new UnitMerged("TH-43", "TH-41", SPLIT_DAY.plusDays(1), ACT, 9L));
    }

    @Test
    void a_corrected_renaming_is_corrected_again_from_the_name_before_both() {
        UnitRenamed corrected = unit.given(
                        registered("TH-97", UnitKind.PROVINCE, "ใหม่", SPLIT_DAY.minusDays(9), null),
                        renamed("TH-97", "ใหม่", "อื่น", null),
                        renamed("TH-97", "ใหม่", "อีก", 4L))
                .position(5, "UN-TH-97", 2)
                .when(rename("TH-97", "สุดท้าย", SPLIT_DAY.minusDays(1), 5L))
                .event(UnitRenamed.class);

        assertThat(corrected.from().th()).isEqualTo("ใหม่");
    }

    @Test
    void a_corrected_split_is_corrected_again_to_a_day_before_both() {
        assertThat(unit.given(
                                new UnitSplit("TH-43", List.of("TH-38"), SPLIT_DAY, ACT, null),
                                new UnitSplit("TH-43", List.of("TH-38"), SPLIT_DAY.plusDays(1), ACT, 3L))
                        .position(4, "UN-TH-43", 1)
                        .when(split("TH-43", List.of("TH-38"), 4L, SPLIT_DAY.minusDays(5)))
                        .events())
                .containsExactly(new UnitSplit("TH-43", List.of("TH-38"), SPLIT_DAY.minusDays(5), ACT, 4L));
    }

    @Test
    void a_corrected_merger_is_corrected_again_as_if_the_unit_still_stood() {
        assertThat(unit.given(
                                new UnitMerged("TH-43", "TH-41", SPLIT_DAY, ACT, null),
                                new UnitMerged("TH-43", "TH-41", SPLIT_DAY.plusDays(1), ACT, 3L))
                        .position(4, "UN-TH-43", 1)
                        .when(merge("TH-43", List.of("TH-41"), SPLIT_DAY.minusDays(5), 4L))
                        .events())
                .containsExactly(new UnitMerged("TH-43", "TH-41", SPLIT_DAY.minusDays(5), ACT, 4L));
    }

    @Test
    void a_code_that_nobody_knows_is_unknown() {
        unit.when(rename("TH-97", "อื่น", SPLIT_DAY, null))
                .thenFails(UnknownAggregate.class, "UN-TH-97 is not in the ledger");
    }

    @Test
    void every_rule_says_what_is_wrong_in_both_languages() {
        RuleMessages.holdForEveryRuleOf(RegisteredUnit.class);
    }

    private static String wrongForm(String code, String kind) {
        return "Code " + code + " does not fit kind " + kind
                + "; use the form of TH-38 (PROVINCE), TH-10 (CAPITAL), K60-10 (CLUSTER) or AG-MOI-OPS (AGENCY).";
    }

    private static String wrongParts(String change, String code) {
        return change + " of " + code
                + " names too little or too much; RENAME needs name, SPLIT the new units in into, MERGE one other unit in"
                + " into.";
    }

    private static RegisterUnit register(String code, UnitKind kind, String name, String parent, Long corrects) {
        return new RegisterUnit(code, kind, new LocalizedText(name, "Name"), parent, SPLIT_DAY, ACT, corrects, null);
    }

    static UnitRegistered registered(String code, UnitKind kind, String name, LocalDate from, Long corrects) {
        return new UnitRegistered(code, kind, new LocalizedText(name, "Name"), null, from, ACT, corrects);
    }

    private static AmendUnit split(String code, List<String> into, Long corrects) {
        return split(code, into, corrects, SPLIT_DAY);
    }

    private static AmendUnit split(String code, List<String> into, Long corrects, LocalDate from) {
        return new AmendUnit(code, Change.SPLIT, null, into, from, ACT, corrects, null);
    }

    private static AmendUnit merge(String code, List<String> into, LocalDate from, Long corrects) {
        return new AmendUnit(code, Change.MERGE, null, into, from, ACT, corrects, null);
    }

    private static AmendUnit rename(String code, String name, LocalDate from, Long corrects) {
        return new AmendUnit(
                code, Change.RENAME, new LocalizedText(name, "Nong Khai"), null, from, ACT, corrects, null);
    }

    private static UnitRenamed renamed(String code, String from, String to, Long corrects) {
        return new UnitRenamed(
                code,
                new LocalizedText(from, code.equals("TH-43") ? "Nong Khai" : "Name"),
                new LocalizedText(to, "Nong Khai"),
                SPLIT_DAY,
                ACT,
                corrects);
    }
}
