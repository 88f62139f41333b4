package org.changwat.query.feed;

import java.util.Map;
import org.springframework.http.HttpStatus;

/** A request to the feed that cannot be answered; {@code code} names its message in {@code problems_{th,en}.properties}. */
class FeedProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final String code;
    private final transient Map<String, String> facts;

    FeedProblem(HttpStatus status, String code, Map<String, String> facts) {
        super(code + " " + facts);
        this.status = status;
        this.code = code;
        this.facts = Map.copyOf(facts);
    }

    static FeedProblem badParameter(String code, String value) {
        return new FeedProblem(HttpStatus.BAD_REQUEST, code, Map.of("value", value));
    }

    HttpStatus status() {
        return status;
    }

    String code() {
        return code;
    }

    Map<String, String> facts() {
        return facts;
    }
}
