package org.changwat.app.access;

import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLContext;

/** A person's browser without its screen: cookies are kept, redirects are seen, a form's CSRF token is sent back with it. */
final class BrowserSession {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final URI base;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient http;

    BrowserSession(URI base) {
        this(base, HttpClient.newBuilder());
    }

    /** One that trusts what its context trusts. */
    BrowserSession(URI base, SSLContext trusting) {
        this(base, HttpClient.newBuilder().sslContext(trusting));
    }

    private BrowserSession(URI base, HttpClient.Builder client) {
        this.base = base;
        this.http = client.cookieHandler(cookies)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /** The answer to the form. */
    HttpResponse<String> signIn(String name, String password) throws Exception {
        return form("/sign-in", "/sign-in", "name", name, "password", password);
    }

    HttpResponse<String> get(String path) throws Exception {
        return http.send(request(path).GET().build(), HttpResponse.BodyHandlers.ofString());
    }

    /** The head of an answer that goes on for long. */
    HttpResponse<?> began(String path) throws Exception {
        HttpResponse<java.io.InputStream> answer =
                http.send(request(path).GET().build(), HttpResponse.BodyHandlers.ofInputStream());
        answer.body().close();
        return answer;
    }

    HttpResponse<String> post(String path, String type, String body) throws Exception {
        return http.send(
                request(path)
                        .header("Content-Type", type)
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** Sends a form that stands on a page. */
    HttpResponse<String> form(String page, String target, String... fields) throws Exception {
        String html = get(page).body();
        Matcher token = TOKEN.matcher(html);
        if (!token.find()) {
            throw new AssertionError("No form with a token on " + page + ": " + html);
        }
        StringBuilder body = new StringBuilder("_csrf=").append(encoded(token.group(1)));
        for (int i = 0; i < fields.length; i += 2) {
            body.append('&').append(fields[i]).append('=').append(encoded(fields[i + 1]));
        }
        return post(target, "application/x-www-form-urlencoded", body.toString());
    }

    /** The value of its session cookie. */
    String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("SESSION"))
                .map(java.net.HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(base.resolve(path))
                .timeout(Duration.ofSeconds(60))
                .header("Accept", "text/html,*/*");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
