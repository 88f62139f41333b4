package org.changwat.security;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/**
 * Who may ask the inner issuer for tokens: each account of a program, by client credentials; and for people one public client, by
 * authorization code with PKCE.
 */
final class OwnClients implements RegisteredClientRepository {

    static final String PUBLIC = "changwat-public";

    private final Accounts accounts;
    private final List<String> redirects;
    private final Duration tokensLast;

    /** @param redirects where the public client may send a person back to; empty for no such client */
    OwnClients(Accounts accounts, List<String> redirects, Duration tokensLast) {
        this.accounts = accounts;
        this.redirects = List.copyOf(redirects);
        this.tokensLast = tokensLast;
    }

    @Override
    public void save(RegisteredClient client) {
        throw new UnsupportedOperationException("Clients are accounts; an administrator opens them");
    }

    @Override
    public @Nullable RegisteredClient findById(String id) {
        return findByClientId(id);
    }

    @Override
    public @Nullable RegisteredClient findByClientId(String id) {
        if (id.equals(PUBLIC)) {
            return redirects.isEmpty() ? null : publicClient();
        }
        return program(id).map(this::programsClient).orElse(null);
    }

    private Optional<Account> program(String name) {
        return AccountRules.isName(name)
                ? accounts.find(name)
                        .filter(account -> account.kind() == Account.Kind.CLIENT)
                        .filter(Account::enabled)
                : Optional.empty();
    }

    private RegisteredClient programsClient(Account account) {
        return RegisteredClient.withId(account.name())
                .clientId(account.name())
                .clientSecret(account.password())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .tokenSettings(tokens())
                .build();
    }

    private RegisteredClient publicClient() {
        return RegisteredClient.withId(PUBLIC)
                .clientId(PUBLIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUris(uris -> uris.addAll(redirects))
                .clientSettings(ClientSettings.builder()
                        .requireProofKey(true)
                        .requireAuthorizationConsent(false)
                        .build())
                .tokenSettings(tokens())
                .build();
    }

    private TokenSettings tokens() {
        return TokenSettings.builder()
                .accessTokenTimeToLive(tokensLast)
                .authorizationCodeTimeToLive(Duration.ofMinutes(1))
                .build();
    }
}
