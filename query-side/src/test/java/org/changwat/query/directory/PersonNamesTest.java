package org.changwat.query.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.changwat.events.directory.PersonErased;
import org.changwat.events.directory.PersonRegistered;
import org.changwat.query.directory.PersonContacts.Contact;
import org.changwat.query.directory.PersonNames.Told;
import org.changwat.query.samples.FoldedViews;
import org.changwat.query.samples.RememberedLog;
import org.junit.jupiter.api.Test;

class PersonNamesTest {

    private static final LocalDate DAY = LocalDate.parse("2014-01-10");
    private static final Contact KEPT = new Contact("นางสาวสมมุติ ตัวอย่าง", null, null);

    private final List<String> asked = new ArrayList<>();

    @Test
    void a_person_whose_name_the_reader_may_see_is_told_by_it() {
        assertThat(names(KEPT).find("P-1")).contains(new Told("INSPECTOR", "นางสาวสมมุติ ตัวอย่าง", false));
    }

    @Test
    void where_the_reader_may_not_see_it_the_role_alone_is_told() {
        assertThat(names(null).find("P-1")).contains(new Told("INSPECTOR", null, false));
        assertThat(asked).containsExactly("P-1");
    }

    @Test
    void of_an_erased_person_no_name_is_looked_for_even_where_one_was_left() {
        assertThat(names(KEPT).find("P-2"))
                .hasValueSatisfying(told -> assertThat(told.name()).isNull())
                .hasValueSatisfying(told -> assertThat(told.erased()).isTrue());
        assertThat(asked).isEmpty();
    }

    @Test
    void nobody_is_told_of_an_id_that_was_never_registered() {
        assertThat(names(KEPT).find("P-3")).isEmpty();
        assertThat(asked).isEmpty();
    }

    @Test
    void a_name_does_not_reach_a_log_file() {
        assertThat(names(KEPT).find("P-1").orElseThrow().toString())
                .contains("INSPECTOR")
                .doesNotContain("สมมุติ");
    }

    private PersonNames names(@org.jspecify.annotations.Nullable Contact kept) {
        RememberedLog log = new RememberedLog();
        List.of(
                        new PersonRegistered("P-1", "INSPECTOR", "AG-OPDC", null, DAY),
                        new PersonRegistered("P-2", "INSPECTOR", "AG-OPDC", null, DAY),
                        new PersonErased("P-2", DAY.plusYears(1)))
                .forEach(event -> log.append(event, Instant.parse("2015-02-01T00:00:00Z"), Map.of()));
        return new PersonNames(new People(FoldedViews.of(new DirectoryProjection(), log)), person -> {
            asked.add(person);
            return Optional.ofNullable(kept);
        });
    }
}
