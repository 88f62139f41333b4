package org.changwat.security;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.header.HeaderWriterFilter;

/** Issues tokens where no foreign issuer is named: client credentials for programs, authorization code with PKCE for people. */
@Configuration(proxyBeanMethods = false)
@Conditional(ForeignIssuer.Absent.class)
class InnerIssuer {

    @Bean
    JWKSource<SecurityContext> signingKey(AccessDatabase database) {
        return SigningKey.of(database);
    }

    @Bean
    JwtDecoder ownTokens(JWKSource<SecurityContext> key, AccessSettings settings) {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSource(key)
                .jwsAlgorithm(SignatureAlgorithm.RS256)
                .build();
        decoder.setJwtValidator(TokenChecks.of(settings.ownIssuer(), settings.audience()));
        return decoder;
    }

    @Bean
    RegisteredClientRepository ownClients(Accounts accounts, AccessSettings settings) {
        return new OwnClients(accounts, settings.redirectUris(), settings.tokensLast());
    }

    @Bean
    OAuth2AuthorizationService pendingCodes() {
        return new PendingCodes();
    }

    @Bean
    AuthorizationServerSettings issuerSettings(AccessSettings settings) {
        return AuthorizationServerSettings.builder()
                .issuer(settings.ownIssuer())
                .build();
    }

    /** Client secrets are told from stored ones as passwords are. */
    @Bean
    PasswordEncoder passwordEncoder(Passwords passwords) {
        return passwords.encoder();
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> meantForThisLedger(AccessSettings settings) {
        return context -> context.getClaims().audience(List.of(settings.audience()));
    }

    @Bean
    @Order(1)
    SecurityFilterChain issuerChain(
            HttpSecurity http, AccessSettings settings, Denials denials, Limits limits, Standings standings)
            throws Exception {
        BrowserHeaders.set(http, settings.redirectUris());
        AuthenticationEntryPoint toSignIn = new LoginUrlAuthenticationEntryPoint(SignInPage.PATH);
        OAuth2AuthorizationServerConfigurer server = new OAuth2AuthorizationServerConfigurer();
        http.securityMatcher(server.getEndpointsMatcher())
                .with(
                        server,
                        issuer -> issuer.clientAuthentication(
                                client -> client.errorResponseHandler((request, response, failure) -> {
                                    limits.wrongPassword(request.getRemoteAddr());
                                    denials.record(
                                            "anonymous",
                                            request.getRemoteAddr(),
                                            "POST /oauth2/token",
                                            "/oauth2/token",
                                            "access.client-unknown");
                                    String error = failure instanceof OAuth2AuthenticationException told
                                            ? told.getError().getErrorCode()
                                            : "invalid_client";
                                    response.setStatus(error.equals("invalid_client") ? 401 : 400);
                                    response.setContentType("application/json");
                                    response.getOutputStream().print("{\"error\":\"" + error + "\"}");
                                })))
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .csrf(csrf -> csrf.ignoringRequestMatchers(server.getEndpointsMatcher()))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(toSignIn))
                .addFilterAfter(new DoorFilter(limits, denials), HeaderWriterFilter.class)
                .addFilterBefore(StandingFilter.forPages(standings, limits), AuthorizationFilter.class);
        return http.build();
    }
}
