package org.changwat.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Keyed hash under a key that lives as long as the process. The demo password is never stored, so a slow hash would
 * protect nothing, while HTTP Basic pays for it on every request.
 */
final class DemoPasswordEncoder implements PasswordEncoder {

    private static final String ALGORITHM = "HmacSHA256";

    private final byte[] key = new byte[32];

    DemoPasswordEncoder() {
        new SecureRandom().nextBytes(key);
    }

    @Override
    public String encode(@Nullable CharSequence rawPassword) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            String password = rawPassword == null ? "" : rawPassword.toString();
            return HexFormat.of().formatHex(mac.doFinal(password.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(ALGORITHM + " is part of every Java platform", e);
        }
    }

    @Override
    public boolean matches(@Nullable CharSequence rawPassword, @Nullable String encodedPassword) {
        return encodedPassword != null
                && MessageDigest.isEqual(
                        encode(rawPassword).getBytes(StandardCharsets.US_ASCII),
                        encodedPassword.getBytes(StandardCharsets.US_ASCII));
    }
}
