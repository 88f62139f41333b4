package org.changwat.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * What is a good password, and whether one is right. A slow hash protects what is stored; HTTP Basic would pay for it on every
 * request, so what matched once is remembered for the life of the process under a keyed hash of name, password and stored value.
 */
final class Passwords {

    static final int SHORTEST = 12;
    static final int LONGEST = 128;

    private static final String ALGORITHM = "HmacSHA256";
    private static final int REMEMBERED = 2_000;

    /** Parts that guessers try first. */
    private static final List<String> COMMON = List.of(
            "password",
            "passw0rd",
            "changwat",
            "123456",
            "qwerty",
            "letmein",
            "admin",
            "welcome",
            "thailand",
            "abc123",
            "iloveyou",
            "111111",
            "000000",
            "รหัสผ่าน",
            "จังหวัด");

    private final PasswordEncoder encoder = new PrehashedBCrypt();
    private final SecureRandom random = new SecureRandom();
    private final byte[] key = new byte[32];
    private final Map<String, Boolean> matched = Recent.used(REMEMBERED);

    Passwords() {
        random.nextBytes(key);
    }

    PasswordEncoder encoder() {
        return encoder;
    }

    String encode(String password) {
        return Objects.requireNonNull(encoder.encode(password));
    }

    /** Takes as long for a name that nobody bears. */
    boolean matches(String name, String password, Optional<Account> account) {
        if (account.isEmpty()) {
            encoder.encode(password);
            return false;
        }
        String stored = account.get().password();
        String seen = keyed(name + "\n" + stored + "\n" + password);
        if (matched.containsKey(seen)) {
            return true;
        }
        boolean right = encoder.matches(password, stored);
        if (right) {
            matched.put(seen, true);
        }
        return right;
    }

    /** Key of the text that says what is wrong with a new password, or empty. */
    static Optional<String> weakness(String name, String password) {
        String lower = password.toLowerCase(Locale.ROOT);
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of("password.short");
        }
        if (password.length() > LONGEST) {
            return Optional.of("password.long");
        }
        if (lower.contains(name.toLowerCase(Locale.ROOT))) {
            return Optional.of("password.name");
        }
        boolean common = COMMON.stream().anyMatch(part -> lower.contains(part) && lower.length() - part.length() < 8);
        return common || lower.chars().distinct().count() < 5 ? Optional.of("password.common") : Optional.empty();
    }

    /** One that nobody chose. */
    String generated() {
        byte[] bytes = new byte[15];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private String keyed(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(ALGORITHM + " is part of every Java platform", e);
        }
    }
}
