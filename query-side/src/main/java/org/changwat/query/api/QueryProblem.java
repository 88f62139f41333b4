package org.changwat.query.api;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.http.HttpStatus;

/**
 * A query that cannot be answered. Its {@code code} names the message in one of the {@link ProblemTexts}; its facts fill
 * the message's {@code {name}} places and are members of the answer.
 */
public class QueryProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final String code;
    private final transient Map<String, Object> facts;

    /**
     * @param facts values with a JSON form, such as strings and numbers
     */
    public QueryProblem(HttpStatus status, String code, Map<String, ?> facts) {
        super(code + " " + new TreeMap<>(facts));
        this.status = status;
        this.code = code;
        this.facts = Map.copyOf(facts);
    }

    /** 400 for one parameter; the message tells it by {@code {value}}. */
    public static QueryProblem badParameter(String code, String value) {
        return new QueryProblem(HttpStatus.BAD_REQUEST, code, Map.of("value", value));
    }

    /** 404 for something that the ledger holds nothing of; the message tells it by {@code {value}}. */
    public static QueryProblem unknown(String code, String value) {
        return new QueryProblem(HttpStatus.NOT_FOUND, code, Map.of("value", value));
    }

    public HttpStatus status() {
        return status;
    }

    public String code() {
        return code;
    }

    public Map<String, Object> facts() {
        return facts;
    }
}
