package org.changwat.security;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One's own account: the password, and the end of all sessions and tokens. */
@Controller
class OwnAccountPage {

    static final String PATH = "/account";

    private final Accounts accounts;
    private final Standings standings;
    private final Passwords passwords;
    private final Supplier<Instant> clock;

    OwnAccountPage(Accounts accounts, Standings standings, Passwords passwords, Supplier<Instant> clock) {
        this.accounts = accounts;
        this.standings = standings;
        this.passwords = passwords;
        this.clock = clock;
    }

    @GetMapping(path = PATH, produces = MediaType.TEXT_HTML_VALUE)
    String page(Model model, HttpServletRequest request) {
        return page(model, request, null);
    }

    @PostMapping(PATH + "/password")
    String password(@RequestParam String present, @RequestParam String next, Model model, HttpServletRequest request) {
        String name = SignedIn.now().orElseThrow().id();
        Optional<Account> account = accounts.find(name);
        Optional<String> broken = passwords.matches(name, present, account)
                ? Passwords.weakness(name, next).or(() -> same(present, next))
                : Optional.of("password.wrong");
        if (broken.isPresent()) {
            return page(model, request, broken.get());
        }
        accounts.changePassword(name, passwords.encode(next), false, clock.get());
        standings.forget(name);
        AccountLog.changed(name, "password", request);
        return "redirect:" + SignInPage.PATH;
    }

    @PostMapping(PATH + "/sign-out-everywhere")
    String signOutEverywhere(HttpServletRequest request) {
        String name = SignedIn.now().orElseThrow().id();
        accounts.signOutEverywhere(name, clock.get());
        standings.forget(name);
        AccountLog.changed(name, "sign-out", request);
        return "redirect:" + SignInPage.PATH;
    }

    private static Optional<String> same(String present, String next) {
        return present.equals(next) ? Optional.of("password.same") : Optional.empty();
    }

    private String page(Model model, HttpServletRequest request, @Nullable String broken) {
        Texts texts = Texts.of(request);
        SignedIn reader = SignedIn.now().orElseThrow();
        model.addAttribute("texts", texts);
        model.addAttribute("reader", reader.id());
        model.addAttribute("roles", reader.roles());
        model.addAttribute("units", reader.units());
        model.addAttribute("administers", reader.has(Roles.ADMIN));
        model.addAttribute(
                "mustChange", standings.of(reader.id()).map(Account::mustChange).orElse(false));
        model.addAttribute("broken", broken == null ? null : texts.get(broken));
        return "access/account";
    }
}
