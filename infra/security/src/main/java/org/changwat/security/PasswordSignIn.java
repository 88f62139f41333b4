package org.changwat.security;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

/** Signs in by name and password; the refusal is one and the same whatever was wrong, but for a lock. */
final class PasswordSignIn implements AuthenticationProvider {

    private final Accounts accounts;
    private final Standings standings;
    private final Passwords passwords;
    private final Supplier<Instant> clock;

    PasswordSignIn(Accounts accounts, Standings standings, Passwords passwords, Supplier<Instant> clock) {
        this.accounts = accounts;
        this.standings = standings;
        this.passwords = passwords;
        this.clock = clock;
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        String name = asked.getName();
        String password = String.valueOf(asked.getCredentials());
        if (!AccountRules.isName(name) || password.length() > Passwords.LONGEST) {
            throw new BadCredentialsException("No such name and password");
        }
        Optional<Account> account = standings.of(name);
        Instant now = clock.get();
        if (account.isPresent() && account.get().isLocked(now)) {
            throw new LockedException("Locked until " + account.get().lockedUntil());
        }
        boolean right = passwords.matches(name, password, account);
        if (!right || !account.get().enabled()) {
            if (account.isPresent()) {
                accounts.failed(name, now);
                standings.forget(name);
            }
            throw new BadCredentialsException("No such name and password");
        }
        if (account.get().failures() > 0) {
            accounts.unlock(name);
            standings.forget(name);
        }
        return AccountToken.ours(name, account.get().authorities(), now);
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
