package org.changwat.security;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * The accounts, for administrators. A password is always generated, shown once to the administrator, and good for choosing one's own;
 * a program's secret is shown once and stays.
 */
@Controller
class AccountsPage {

    static final String PATH = "/admin/accounts";

    private final Accounts accounts;
    private final Standings standings;
    private final Passwords passwords;
    private final Supplier<Instant> clock;

    AccountsPage(Accounts accounts, Standings standings, Passwords passwords, Supplier<Instant> clock) {
        this.accounts = accounts;
        this.standings = standings;
        this.passwords = passwords;
        this.clock = clock;
    }

    @GetMapping(path = PATH, produces = MediaType.TEXT_HTML_VALUE)
    String page(Model model, HttpServletRequest request) {
        return page(model, request, null, null, null);
    }

    @PostMapping(PATH)
    String open(
            @RequestParam String name,
            @RequestParam(required = false) @Nullable List<String> roles,
            @RequestParam(defaultValue = "") String units,
            @RequestParam(defaultValue = "") String regions,
            @RequestParam(defaultValue = "false") boolean program,
            Model model,
            HttpServletRequest request) {
        String secret = passwords.generated();
        Account account = Account.fresh(
                name.strip(),
                program ? Account.Kind.CLIENT : Account.Kind.PERSON,
                passwords.encode(secret),
                known(roles),
                words(units),
                words(regions),
                !program);
        Optional<String> broken = AccountRules.broken(account);
        if (broken.isEmpty() && !accounts.create(account)) {
            broken = Optional.of("account.taken");
        }
        standings.forget(account.name());
        if (broken.isEmpty()) {
            AccountLog.holds(account, "open", request);
        }
        return broken.isPresent()
                ? page(model, request, broken.get(), null, null)
                : page(model, request, null, account.name(), secret);
    }

    @PostMapping(PATH + "/{name}/{change}")
    String change(
            @PathVariable String name,
            @PathVariable String change,
            @RequestParam(required = false) @Nullable List<String> roles,
            @RequestParam(defaultValue = "") String units,
            @RequestParam(defaultValue = "") String regions,
            Model model,
            HttpServletRequest request) {
        Account account = accounts.find(name).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        boolean own = SignedIn.now().map(SignedIn::id).filter(name::equals).isPresent();
        String broken = null;
        String secret = null;
        switch (change) {
            case "disable" -> {
                if (own) {
                    broken = "account.own";
                } else {
                    accounts.enable(name, false, clock.get());
                }
            }
            case "enable" -> accounts.enable(name, true, clock.get());
            case "unlock" -> accounts.unlock(name);
            case "sign-out" -> accounts.signOutEverywhere(name, clock.get());
            case "password" -> {
                secret = passwords.generated();
                accounts.changePassword(
                        name, passwords.encode(secret), account.kind() == Account.Kind.PERSON, clock.get());
            }
            case "grant" -> {
                Account granted = Account.fresh(
                        name,
                        account.kind(),
                        account.password(),
                        known(roles),
                        words(units),
                        words(regions),
                        account.mustChange());
                broken = own ? "account.own" : AccountRules.broken(granted).orElse(null);
                if (broken == null) {
                    accounts.grant(name, granted.roles(), granted.units(), granted.regions());
                    AccountLog.holds(granted, change, request);
                }
            }
            default -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        standings.forget(name);
        if (broken == null && !change.equals("grant")) {
            AccountLog.changed(name, change, request);
        }
        return page(model, request, broken, secret == null ? null : name, secret);
    }

    private String page(
            Model model,
            HttpServletRequest request,
            @Nullable String broken,
            @Nullable String opened,
            @Nullable String secret) {
        Texts texts = Texts.of(request);
        model.addAttribute("texts", texts);
        model.addAttribute("reader", SignedIn.now().map(SignedIn::id).orElse(null));
        model.addAttribute("accounts", accounts.all());
        model.addAttribute("now", clock.get());
        model.addAttribute("everyRole", List.of(Roles.values()));
        model.addAttribute("broken", broken == null ? null : texts.get(broken));
        model.addAttribute("opened", opened);
        model.addAttribute("secret", secret);
        return "access/accounts";
    }

    private static Set<Roles> known(@Nullable List<String> names) {
        Set<Roles> roles = EnumSet.noneOf(Roles.class);
        for (Roles role : Roles.values()) {
            if (names != null && names.contains(role.name())) {
                roles.add(role);
            }
        }
        return roles;
    }

    private static Set<String> words(String text) {
        Set<String> words = new TreeSet<>(Arrays.asList(text.strip().split("[\\s,]+")));
        words.remove("");
        return words;
    }
}
