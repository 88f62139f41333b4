package org.changwat.security;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Every page may say who is signed in, and offers the way in or to one's account. */
@ControllerAdvice
class ReaderOnPages {

    @ModelAttribute("reader")
    @Nullable
    String reader() {
        return SignedIn.now().map(SignedIn::id).orElse(null);
    }
}
