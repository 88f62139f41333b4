package org.changwat.query.api;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.changwat.query.api.ServedViews.Served;
import org.springframework.http.CacheControl;
import org.springframework.http.ETag;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/**
 * Answers queries with what each of them bears: {@code Ledger-Position}, an {@code ETag}, {@code 304} where the caller has
 * that state, and the wait that {@code Await-Position} asks for.
 */
public class ViewAnswers {

    /** Position up to which the answer has folded every event. */
    public static final String LEDGER_POSITION = "Ledger-Position";

    /** Position that the caller wants the answer to have reached. */
    public static final String AWAIT_POSITION = "Await-Position";

    private static final long LOOK_MILLIS = 5;

    private final ServedViews views;
    private final LongSupplier head;
    private final Duration patience;

    /**
     * @param head position of the last event of the log
     * @param patience longest wait for an awaited position
     */
    public ViewAnswers(ServedViews views, LongSupplier head, Duration patience) {
        this.views = views;
        this.head = head;
        this.patience = patience;
    }

    /** Answers from one view, or one composed of several: then the lowest of their positions holds. */
    public Source of(String... projections) {
        return new Source(List.of(projections));
    }

    /** Answers from the log itself, which is never behind. */
    public Source ofLog() {
        return new Source(List.of());
    }

    /** What answers rest on. */
    public final class Source {

        private final List<String> projections;

        private Source(List<String> projections) {
            this.projections = projections;
        }

        /**
         * Waits where asked to, then reads the body unless the caller has this state already.
         *
         * @param key tells this answer from others of the same source, such as the document's key with the query's parameters
         * @param body reads it; throws {@link QueryProblem#unknown} where there is none
         * @throws QueryProblem 400 for an {@code Await-Position} that is none, 504 {@code view.behind} where the wait was
         *     too long, 503 {@code view.rebuilding} where no copy serves yet
         */
        public <T> ResponseEntity<T> answer(HttpServletRequest request, String key, Supplier<? extends T> body) {
            Served served = served(awaited(request));
            String tag = tag(served, key, request);
            if (isKnown(request, tag)) {
                return headed(ResponseEntity.status(HttpStatus.NOT_MODIFIED), served, tag)
                        .build();
            }
            T read = body.get();
            return headed(ResponseEntity.ok(), served, tag).body(read);
        }

        /** Position that an answer to the request bears, once what it awaits is reached. */
        public long position(HttpServletRequest request) {
            return served(awaited(request)).position();
        }

        /** Position that an answer given now would bear. */
        public long position() {
            return served(0).position();
        }

        /** Position that an answer bears which is not tagged; waits where asked to, as {@link #answer}. */
        public long await(HttpServletRequest request) {
            return served(awaited(request)).position();
        }

        private ResponseEntity.BodyBuilder headed(ResponseEntity.BodyBuilder answer, Served served, String tag) {
            return answer.cacheControl(CacheControl.noCache())
                    .eTag(tag)
                    .varyBy(HttpHeaders.ACCEPT, HttpHeaders.ACCEPT_LANGUAGE)
                    .header(LEDGER_POSITION, Long.toString(served.position()));
        }

        private Served served(long awaited) {
            if (projections.isEmpty()) {
                return log(awaited);
            }
            List<String> copies = new ArrayList<>();
            long lowest = Long.MAX_VALUE;
            for (String projection : projections) {
                Served served = awaited == 0 ? views.served(projection) : views.await(projection, awaited, patience);
                copies.add(served.copy());
                lowest = Math.min(lowest, reached(served.position(), awaited));
            }
            return new Served(String.join(" ", copies), lowest);
        }

        private Served log(long awaited) {
            long position = head.getAsLong();
            for (long waited = 0; position < awaited && waited < patience.toMillis(); waited += LOOK_MILLIS) {
                rest();
                position = head.getAsLong();
            }
            return new Served("log", reached(position, awaited));
        }
    }

    private static void rest() {
        try {
            Thread.sleep(LOOK_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new QueryProblem(HttpStatus.SERVICE_UNAVAILABLE, "ledger.unavailable", Map.of());
        }
    }

    private static long reached(long position, long awaited) {
        if (position < awaited) {
            throw new QueryProblem(
                    HttpStatus.GATEWAY_TIMEOUT, "view.behind", Map.of("awaited", awaited, "position", position));
        }
        return position;
    }

    private static long awaited(HttpServletRequest request) {
        String asked = request.getHeader(AWAIT_POSITION);
        return asked == null || asked.isBlank() ? 0 : Parameters.position("query.await.invalid", asked);
    }

    /** Weak: the same state may be written out in other bytes. */
    private static String tag(Served served, String key, HttpServletRequest request) {
        String variant = String.join(
                "\n",
                served.copy(),
                key,
                String.valueOf(request.getHeader(HttpHeaders.ACCEPT)),
                Languages.of(request).toLanguageTag());
        return "W/\"" + served.position() + "-" + digest(variant) + "\"";
    }

    private static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static boolean isKnown(HttpServletRequest request, String tag) {
        ETag own = ETag.create(tag);
        return Collections.list(request.getHeaders(HttpHeaders.IF_NONE_MATCH)).stream()
                .flatMap(held -> ETag.parse(held).stream())
                .anyMatch(held -> held.isWildcard() || held.compare(own, false));
    }
}
