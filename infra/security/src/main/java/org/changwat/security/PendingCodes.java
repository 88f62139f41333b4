package org.changwat.security;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;

/**
 * Authorization codes between their issue and their exchange, a minute at most, in this process. Tokens need no keeping: they are
 * signed, short, and held to the account's present standing.
 */
final class PendingCodes implements OAuth2AuthorizationService {

    private static final int MOST = 5_000;

    private final Map<String, OAuth2Authorization> byId = Recent.come(MOST);

    @Override
    public void save(OAuth2Authorization authorization) {
        if (authorization.getToken(OAuth2AuthorizationCode.class) != null) {
            byId.put(authorization.getId(), authorization);
        }
    }

    @Override
    public void remove(OAuth2Authorization authorization) {
        byId.remove(authorization.getId());
    }

    @Override
    public @Nullable OAuth2Authorization findById(String id) {
        return byId.get(id);
    }

    @Override
    public @Nullable OAuth2Authorization findByToken(String token, @Nullable OAuth2TokenType type) {
        synchronized (byId) {
            return byId.values().stream()
                    .filter(each -> bears(each, token))
                    .findFirst()
                    .orElse(null);
        }
    }

    private static boolean bears(OAuth2Authorization authorization, String token) {
        OAuth2Authorization.Token<OAuth2AuthorizationCode> code = authorization.getToken(OAuth2AuthorizationCode.class);
        return code != null && code.getToken().getTokenValue().equals(token);
    }
}
