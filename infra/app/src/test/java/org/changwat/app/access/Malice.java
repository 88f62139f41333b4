package org.changwat.app.access;

import java.util.List;

/**
 * What is sent to find a failure: operators of the database, expressions of template and expression languages, regular expressions without
 * end, paths that climb, numbers and times beyond all measure, bodies too deep and too large, media types of nobody.
 */
final class Malice {

    private Malice() {}

    static final List<String> VALUES = List.of(
            "2557",
            "TH-83",
            "TH-10",
            "K52-07",
            "P-2.2.2",
            "0",
            "-1",
            "1",
            "99999999999999999999",
            "2147483648",
            "-2147483648",
            "999999999",
            "NaN",
            "1e9",
            "null",
            "undefined",
            "true",
            "",
            " ",
            "ก",
            "\u0e33\u0e48",
            "\ud83d\ude00",
            "{\"$gt\":\"\"}",
            "$where",
            "[$ne]",
            "';return true;//",
            "' OR 1=1 --",
            "#{7*7}",
            "${7*7}",
            "T(java.lang.Runtime).getRuntime()",
            "*{7*7}",
            "__${7*7}__::x",
            "../../etc/passwd",
            "..%2f..%2f",
            "%2e%2e",
            "<script>alert(1)</script>",
            "a".repeat(3_000),
            "(a+)+$",
            "\r\nSet-Cookie: x=1",
            "2014-02-30",
            "2557-99-99",
            "0001-01-01T00:00:00Z",
            "+999999999-12-31T23:59:59Z",
            "2014-10-01T00:00:00+07:00");

    static final List<String> PARAMETERS = List.of(
            "fy",
            "fiscalYear",
            "unit",
            "units",
            "types",
            "after",
            "limit",
            "cursor",
            "asOf",
            "asOfPosition",
            "effectiveOn",
            "from",
            "to",
            "on",
            "kind",
            "by",
            "round",
            "province",
            "lang",
            "hash",
            "stopOnError",
            "actor",
            "reason",
            "class.module.classLoader.URLs[0]",
            "name",
            "roles",
            "$where");

    static final List<String> BODIES = List.of(
            "",
            "{",
            "[]",
            "null",
            "0",
            "\"x\"",
            "{}",
            "{\"a\":1,\"a\":2}",
            "[".repeat(2_000),
            "{\"a\":".repeat(500),
            "{\"unit\":{\"$ne\":null},\"fiscalYear\":2557}",
            "{\"unit\":\"TH-83\",\"fiscalYear\":1e400}",
            "{\"unit\":[\"TH-83\"],\"fiscalYear\":\"2557\"}",
            "{\"@class\":\"java.lang.Runtime\"}",
            "{\"unit\":\"TH-83\",\"fiscalYear\":2557,\"roles\":[\"ADMIN\"],\"actor\":\"admin\"}",
            "{\"reason\":\"" + "x".repeat(20_000) + "\"}",
            "{\"reason\":\"" + "x".repeat(1_100_000) + "\"}",
            "\u0000",
            "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>",
            "{\"command\":\"SubmitMilestone\",\"body\":{}}",
            "name=a&name=b&_csrf=c",
            "{\"fiscalYear\":-2147483648}");

    /** Members that no schema has. */
    static final List<String> EXTRA = List.of(
            "roles",
            "actor",
            "units",
            "recordedAt",
            "$where",
            "__proto__",
            "class",
            "@class",
            "metadata",
            "aggregateId");

    static final List<String> TYPES = List.of(
            "application/json",
            "application/json",
            "application/x-ndjson",
            "text/plain",
            "application/xml",
            "application/x-www-form-urlencoded",
            "multipart/form-data; boundary=x",
            "application/json;charset=utf-16",
            "nonsense",
            "application/x-java-serialized-object");

    static final List<String> ACCOUNTS = List.of(
            "",
            "",
            "officer-TH-83",
            "opdc",
            "evaluator",
            "committee",
            "inspector-7",
            "auditor",
            "integrator",
            "operator",
            "viewer");
}
