package org.changwat.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.changwat.events.reference.Units;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountRulesTest {

    @Test
    void every_demo_account_is_a_sound_one_and_every_province_has_its_officer() {
        assertThat(DemoAccounts.of("x"))
                .allSatisfy(account -> assertThat(AccountRules.broken(account)).isEmpty());
        assertThat(DemoAccounts.of("x"))
                .extracting(Account::name)
                .containsAll(Units.provinceCodes().stream()
                        .map(code -> "officer-" + code)
                        .toList())
                .contains(
                        "governor-TH-83",
                        "opdc",
                        "evaluator",
                        "committee",
                        "inspector-7",
                        "bureau",
                        "nso",
                        "auditor",
                        "integrator",
                        "viewer",
                        "operator",
                        "admin");
    }

    @Test
    void nobody_stands_on_both_sides_of_a_judgement() {
        assertThat(broken(Set.of(Roles.PROVINCE_OFFICER, Roles.EVALUATOR), Set.of("TH-83"), Set.of()))
                .contains("account.both-sides");
    }

    @Test
    void a_role_that_is_bound_needs_what_it_is_bound_to_and_no_other_has_any() {
        assertThat(broken(Set.of(Roles.PROVINCE_OFFICER), Set.of(), Set.of())).contains("account.units");
        assertThat(broken(Set.of(Roles.AUDITOR), Set.of("TH-83"), Set.of())).contains("account.units");
        assertThat(broken(Set.of(Roles.PROVINCE_OFFICER), Set.of("TH-99"), Set.of()))
                .contains("account.unit-unknown");
        assertThat(broken(Set.of(Roles.PROVINCE_OFFICER), Set.of("*"), Set.of()))
                .contains("account.unit-unknown");
        assertThat(broken(Set.of(Roles.INSPECTOR), Set.of(), Set.of())).contains("account.regions");
        assertThat(broken(Set.of(Roles.INTEGRATOR), Set.of("*"), Set.of())).isEmpty();
        assertThat(broken(Set.of(Roles.INTEGRATOR), Set.of("TH-83"), Set.of())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "local-operator",
                "case-loader:EVALUATOR",
                "automation:X",
                "",
                "a b",
                "$where",
                "{\"$gt\":\"\"}",
                "ก"
            })
    void a_name_that_an_event_could_bear_for_something_else_is_refused(String name) {
        assertThat(AccountRules.isName(name)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "192.0.2.7"})
    void demo_accounts_are_not_served_where_others_reach_them_unless_told(String address) {
        assertThatThrownBy(() -> DemoAccounts.requireLoopback(address, false))
                .isInstanceOf(DemoBeyondLoopback.class)
                .hasMessageContaining(address);
        assertThatThrownBy(() -> DemoAccounts.requireLoopback(null, false)).hasMessageContaining("all addresses");
        assertThatCode(() -> DemoAccounts.requireLoopback(address, true)).doesNotThrowAnyException();
        assertThatCode(() -> DemoAccounts.requireLoopback("127.0.0.1", false)).doesNotThrowAnyException();
    }

    private static java.util.Optional<String> broken(Set<Roles> roles, Set<String> units, Set<String> regions) {
        return AccountRules.broken(Account.fresh("somchai", Account.Kind.PERSON, "x", roles, units, regions, false));
    }
}
