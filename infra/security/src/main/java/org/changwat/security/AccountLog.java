package org.changwat.security;

import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What was done with accounts and by whom, a line each in the process's log; never a password. */
final class AccountLog {

    private static final Logger log = LoggerFactory.getLogger(AccountLog.class);

    private AccountLog() {}

    static void signedIn(String name, HttpServletRequest request) {
        log.info("{} at {} signed in", name, request.getRemoteAddr());
    }

    /** @param change such as {@code disable}; an unknown one is never told */
    static void changed(String name, String change, HttpServletRequest request) {
        log.info("{} at {} did {} on account {}", by(), request.getRemoteAddr(), change, name);
    }

    /** Roles and what they are bound to, as they are from now on. */
    static void holds(Account account, String change, HttpServletRequest request) {
        log.info(
                "{} at {} did {} on account {}, which holds {} {} {} from now on",
                by(),
                request.getRemoteAddr(),
                change,
                account.name(),
                account.roles(),
                account.units(),
                account.regions());
    }

    private static String by() {
        return SignedIn.now().map(SignedIn::id).orElse("anonymous");
    }
}
