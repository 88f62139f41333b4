package org.changwat.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * BCrypt over the SHA-256 of a password: BCrypt alone ends at 72 bytes, which are 24 Thai letters. Says its name before each value,
 * so that a stronger one can follow it.
 */
final class PrehashedBCrypt implements PasswordEncoder {

    private static final String NAME = "{bcrypt-sha256}";
    private static final int COST = 11;

    private final BCryptPasswordEncoder bcrypt = new BCryptPasswordEncoder(COST);

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return password == null ? null : NAME + bcrypt.encode(digest(password));
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String encoded) {
        return password != null
                && encoded != null
                && encoded.startsWith(NAME)
                && bcrypt.matches(digest(password), encoded.substring(NAME.length()));
    }

    private static String digest(CharSequence password) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(password.toString().getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
