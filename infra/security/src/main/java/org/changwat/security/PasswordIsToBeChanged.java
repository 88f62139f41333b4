package org.changwat.security;

import org.springframework.security.access.AccessDeniedException;

/** The account's password was set by somebody else: all it opens is the choice of one's own. */
final class PasswordIsToBeChanged extends AccessDeniedException {

    private static final long serialVersionUID = 1L;

    PasswordIsToBeChanged() {
        super("The password is to be changed first");
    }
}
