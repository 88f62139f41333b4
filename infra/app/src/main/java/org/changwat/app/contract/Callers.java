package org.changwat.app.contract;

import java.util.Locale;
import java.util.Optional;
import org.changwat.security.Endpoint;
import org.changwat.security.Endpoints;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Who may call an operation, as its row in the table of endpoints says. */
final class Callers {

    private static final String COMMAND = "/api/v1/commands/";

    private Callers() {}

    static void describe(String path, String method, ObjectNode operation) {
        row(path, method).ifPresent(row -> {
            ArrayNode security = operation.putArray("security");
            if (row.open()) {
                security.addObject();
            }
            security.addObject().putArray("bearer");
            security.addObject().putArray("session");
            if (!operation.has("x-roles") && !row.roles().isEmpty()) {
                ArrayNode roles = operation.putArray("x-roles");
                row.roles().forEach(role -> roles.add(role.name()));
            }
        });
    }

    static boolean isOpen(String path, String method) {
        return row(path, method).map(Endpoint::open).orElse(false);
    }

    private static Optional<Endpoint> row(String path, String method) {
        String pattern = path.startsWith(COMMAND) ? COMMAND + "{command}" : path;
        return Endpoints.of(method.toUpperCase(Locale.ROOT), pattern);
    }

    static void define(ObjectNode components) {
        ObjectNode schemes = components.putObject("securitySchemes");
        schemes.putObject("bearer")
                .put("type", "http")
                .put("scheme", "bearer")
                .put("bearerFormat", "JWT")
                .put(
                        "description",
                        "A token of the issuer that this ledger trusts: by client credentials or authorization code with PKCE"
                                + " from /oauth2/token where the ledger issues its own.");
        schemes.putObject("session")
                .put("type", "apiKey")
                .put("in", "cookie")
                .put("name", "SESSION")
                .put(
                        "description",
                        "A session of the pages; anything but reading then needs the page's CSRF token too.");
    }
}
