package org.changwat.security;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Map;
import org.springframework.http.HttpHeaders;

/**
 * How many requests are served a second, by address and by account, and how many wrong passwords an address may send. Counted in
 * each process; the least recently seen are forgotten first.
 */
final class Limits {

    private static final int SEEN = 50_000;
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final int BURST = 10;

    private final Map<String, Bucket> addresses = Recent.used(SEEN);
    private final Map<String, Bucket> accounts = Recent.used(SEEN);
    private final Map<String, Bucket> attempts = Recent.used(SEEN);
    private final int perAddress;
    private final int perAccount;
    private final int wrongPasswords;

    /**
     * @param perAddress requests a second, with ten times as many at once
     * @param perAccount the same for one account
     * @param wrongPasswords a minute, from one address
     */
    Limits(int perAddress, int perAccount, int wrongPasswords) {
        this.perAddress = perAddress;
        this.perAccount = perAccount;
        this.wrongPasswords = wrongPasswords;
    }

    boolean admitAddress(String address, HttpServletResponse response) {
        return admit(addresses.computeIfAbsent(address, none -> flowing(perAddress)), response);
    }

    boolean admitAccount(String name, HttpServletResponse response) {
        return admit(accounts.computeIfAbsent(name, none -> flowing(perAccount)), response);
    }

    /** Whether an address has wrong passwords left. */
    boolean admitAttempt(String address, HttpServletResponse response) {
        Bucket bucket = attemptsOf(address);
        if (bucket.getAvailableTokens() > 0) {
            return true;
        }
        response.setHeader(HttpHeaders.RETRY_AFTER, "60");
        return false;
    }

    void wrongPassword(String address) {
        attemptsOf(address).tryConsume(1);
    }

    private Bucket attemptsOf(String address) {
        return attempts.computeIfAbsent(address, none -> Bucket.builder()
                .addLimit(limit -> limit.capacity(wrongPasswords).refillGreedy(wrongPasswords, Duration.ofMinutes(1)))
                .build());
    }

    private static boolean admit(Bucket bucket, HttpServletResponse response) {
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            long seconds = -Math.floorDiv(-probe.getNanosToWaitForRefill(), SECOND.toNanos());
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, seconds)));
        }
        return probe.isConsumed();
    }

    private static Bucket flowing(int perSecond) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity((long) perSecond * BURST).refillGreedy(perSecond, SECOND))
                .build();
    }
}
