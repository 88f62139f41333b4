package org.changwat.app.access;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An administrator at the page of accounts. */
final class AdministratorsDesk {

    static final String CHOSEN = "a-password-of-ones-own-2557";

    private static final Pattern SECRET = Pattern.compile("<code>([^<]+)</code>");

    private final URI base;
    private final BrowserSession administrator;

    AdministratorsDesk(URI base, String name, String password) throws Exception {
        this.base = base;
        this.administrator = new BrowserSession(base);
        administrator.signIn(name, password);
    }

    /** Opens an account; answers the generated password. */
    String open(String name, String role, String units, String regions, boolean program) throws Exception {
        List<String> fields = new ArrayList<>(List.of("name", name, "roles", role, "units", units, "regions", regions));
        if (program) {
            fields.addAll(List.of("program", "true"));
        }
        HttpResponse<String> answer =
                administrator.form("/admin/accounts", "/admin/accounts", fields.toArray(String[]::new));
        Matcher secret = SECRET.matcher(answer.body());
        if (!secret.find()) {
            throw new AssertionError(name + " was not opened: " + answer.statusCode() + " " + answer.body());
        }
        return secret.group(1);
    }

    /** Opens an account whose holder has chosen {@link #CHOSEN}. */
    void openFor(String name, String role, String units, String regions) throws Exception {
        String first = open(name, role, units, regions, false);
        BrowserSession holder = new BrowserSession(base);
        holder.signIn(name, first);
        holder.form("/account", "/account/password", "present", first, "next", CHOSEN);
    }

    /** Gives an account other roles and units than it has. */
    void grant(String name, String role, String units) throws Exception {
        HttpResponse<String> answer = administrator.form(
                "/admin/accounts", "/admin/accounts/" + name + "/grant", "roles", role, "units", units, "regions", "");
        if (answer.statusCode() != 200) {
            throw new AssertionError(name + " was not changed: " + answer.statusCode());
        }
    }

    HttpResponse<String> change(String name, String change) throws Exception {
        return administrator.form("/admin/accounts", "/admin/accounts/" + name + "/" + change);
    }
}
