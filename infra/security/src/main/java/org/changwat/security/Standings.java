package org.changwat.security;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * How accounts stand at this moment, at most a second old: a disabled account, a changed role or a sign-out everywhere takes effect
 * on sessions, tokens and open streams within it, in every process.
 */
final class Standings {

    private static final Duration FRESH = Duration.ofSeconds(1);
    private static final int MOST = 10_000;

    private final Accounts accounts;
    private final Duration longest;
    private final Supplier<Instant> clock;
    private final Map<String, Look> looks = new ConcurrentHashMap<>();

    /** @param longest after which whoever signed in signs in again, however busy */
    Standings(Accounts accounts, Duration longest, Supplier<Instant> clock) {
        this.accounts = accounts;
        this.longest = longest;
        this.clock = clock;
    }

    Optional<Account> of(String name) {
        Instant now = clock.get();
        Look look = looks.get(name);
        if (look != null && now.isBefore(look.at().plus(FRESH))) {
            return look.account();
        }
        Optional<Account> account = accounts.find(name);
        if (looks.size() >= MOST) {
            looks.clear();
        }
        looks.put(name, new Look(account, now));
        return account;
    }

    /** The account behind a session or token, if it is still good. */
    Optional<Account> behind(AccountToken token) {
        if (!clock.get().isBefore(token.since().plus(longest))) {
            return Optional.empty();
        }
        return of(token.getName()).filter(Account::enabled).filter(account -> !token.since()
                .isBefore(account.validFrom()));
    }

    /** Whether a foreign issuer's token is over; the issuer is not asked. */
    boolean isOver(AccountToken token) {
        return token.isOver(clock.get());
    }

    /** Looks anew at the next question. */
    void forget(String name) {
        looks.remove(name);
    }

    private record Look(Optional<Account> account, Instant at) {}
}
