package org.changwat.security;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page to sign in; what it posts is taken by the security chain. */
@Controller
class SignInPage {

    static final String PATH = "/sign-in";
    static final String SIGN_OUT = "/sign-out";

    @GetMapping(path = PATH, produces = MediaType.TEXT_HTML_VALUE)
    String page(
            @RequestParam(required = false) @Nullable String failed,
            @RequestParam(required = false) @Nullable String next,
            Model model,
            HttpServletRequest request) {
        Texts texts = Texts.of(request);
        model.addAttribute("texts", texts);
        model.addAttribute(
                "failure",
                failed == null ? null : texts.get(failed.equals("locked") ? "signin.locked" : "signin.failed"));
        model.addAttribute("next", WayBack.of(next).orElse(null));
        model.addAttribute("reader", SignedIn.now().map(SignedIn::id).orElse(null));
        return "access/sign-in";
    }
}
