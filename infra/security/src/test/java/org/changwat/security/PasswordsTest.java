package org.changwat.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordsTest {

    private final Passwords passwords = new Passwords();

    @Test
    void only_the_password_itself_matches_however_long_it_is() {
        String thai = "วันนี้ฝนตกหนักมากที่ภูเก็ตแต่งานต้องเดินต่อไป";
        Account account = account(passwords.encode(thai));

        assertThat(passwords.matches("somchai", thai, Optional.of(account))).isTrue();
        assertThat(passwords.matches("somchai", thai, Optional.of(account))).isTrue();
        assertThat(passwords.matches("somchai", thai + "x", Optional.of(account)))
                .isFalse();
        assertThat(passwords.matches("somchai", thai.substring(0, 24), Optional.of(account)))
                .isFalse();
        assertThat(passwords.matches("somchai", thai, Optional.empty())).isFalse();
    }

    @Test
    void a_password_that_was_right_is_wrong_once_it_was_changed() {
        assertThat(passwords.matches(
                        "somchai", "first-one-2557", Optional.of(account(passwords.encode("first-one-2557")))))
                .isTrue();
        assertThat(passwords.matches(
                        "somchai", "first-one-2557", Optional.of(account(passwords.encode("other-one-2557")))))
                .isFalse();
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "short, password.short",
        "somchai-likes-rain, password.name",
        "Passw0rd2557, password.common",
        "aaaaaaaaaaaaaa, password.common",
        "a sentence that nobody guesses, "
    })
    void a_new_password_is_long_and_not_among_the_first_guesses(String password, String weakness) {
        assertThat(Passwords.weakness("somchai", password)).isEqualTo(Optional.ofNullable(weakness));
    }

    @Test
    void each_lock_lasts_twice_as_long_up_to_an_hour() {
        assertThat(Accounts.lock(1)).isEqualTo(Duration.ofSeconds(30));
        assertThat(Accounts.lock(3)).isEqualTo(Duration.ofMinutes(2));
        assertThat(Accounts.lock(50)).isEqualTo(Duration.ofHours(1));
    }

    private static Account account(String encoded) {
        return Account.fresh(
                "somchai", Account.Kind.PERSON, encoded, Set.of(Roles.DASHBOARD_USER), Set.of(), Set.of(), false);
    }
}
