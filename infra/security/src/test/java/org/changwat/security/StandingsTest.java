package org.changwat.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StandingsTest {

    private static final Instant MORNING = Instant.parse("2014-10-01T01:00:00Z");

    private final Accounts accounts = mock(Accounts.class);
    private Instant now = MORNING;
    private final Standings standings = new Standings(accounts, Duration.ofHours(12), () -> now);

    @Test
    void a_session_ends_half_a_day_after_signing_in_however_busy_it_is() {
        Account account =
                Account.fresh("opdc", Account.Kind.PERSON, "x", Set.of(Roles.OPDC_ANALYST), Set.of(), Set.of(), false);
        when(accounts.find("opdc")).thenReturn(Optional.of(account));
        AccountToken session = AccountToken.ours("opdc", List.of(), MORNING);

        for (int hour = 0; hour < 12; hour++) {
            now = MORNING.plus(Duration.ofHours(hour));
            assertThat(standings.behind(session)).as(hour + " hours").contains(account);
        }
        now = MORNING.plus(Duration.ofHours(12));
        assertThat(standings.behind(session)).isEmpty();
        assertThat(standings.behind(AccountToken.ours("opdc", List.of(), now)))
                .as("signed in again")
                .contains(account);
    }

    @Test
    void a_foreign_token_is_over_when_it_says() {
        AccountToken token = AccountToken.foreign("a7c1", List.of(), MORNING, MORNING.plusSeconds(60));

        assertThat(standings.isOver(token)).isFalse();
        now = MORNING.plusSeconds(60);
        assertThat(standings.isOver(token)).isTrue();
        assertThat(standings.isOver(AccountToken.ours("opdc", List.of(), MORNING)))
                .isFalse();
    }
}
