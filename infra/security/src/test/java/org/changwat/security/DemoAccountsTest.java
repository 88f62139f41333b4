package org.changwat.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.userdetails.UserDetails;

class DemoAccountsTest {

    private final DemoPasswordEncoder encoder = new DemoPasswordEncoder();

    @Test
    void each_part_and_each_province_has_an_account_with_its_role() {
        List<UserDetails> accounts = DemoAccounts.of(List.of("TH-81", "TH-83"), encoder.encode("secret"));

        assertThat(accounts)
                .extracting(UserDetails::getUsername)
                .containsExactly(
                        "opdc",
                        "evaluator",
                        "committee",
                        "inspector-7",
                        "auditor",
                        "integrator",
                        "operator",
                        "admin",
                        "officer-TH-81",
                        "officer-TH-83");
        assertThat(accounts.get(9).getAuthorities()).extracting("authority").containsExactly("ROLE_PROVINCE_OFFICER");
    }

    @Test
    void only_the_password_itself_matches() {
        String encoded = encoder.encode("รหัสผ่าน");

        assertThat(encoder.matches("รหัสผ่าน", encoded)).isTrue();
        assertThat(encoder.matches("รหัสผ่าน ", encoded)).isFalse();
        assertThat(new DemoPasswordEncoder().matches("รหัสผ่าน", encoded)).isFalse();
    }
}
