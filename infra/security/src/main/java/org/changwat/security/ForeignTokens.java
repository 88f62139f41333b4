package org.changwat.security;

import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;

/** Tokens of the issuer that the operator names; its keys are fetched when the first token comes. */
@Configuration(proxyBeanMethods = false)
@Conditional(ForeignIssuer.Named.class)
class ForeignTokens {

    @Bean
    JwtDecoder foreignTokens(AccessSettings settings) {
        return new SupplierJwtDecoder(() -> decoder(settings));
    }

    private static JwtDecoder decoder(AccessSettings settings) {
        String issuer = Objects.requireNonNull(settings.issuer());
        NimbusJwtDecoder.JwkSetUriJwtDecoderBuilder builder = settings.jwkSetUri() == null
                ? NimbusJwtDecoder.withIssuerLocation(issuer)
                : NimbusJwtDecoder.withJwkSetUri(settings.jwkSetUri());
        NimbusJwtDecoder decoder = builder.jwsAlgorithm(SignatureAlgorithm.RS256)
                .jwsAlgorithm(SignatureAlgorithm.PS256)
                .jwsAlgorithm(SignatureAlgorithm.ES256)
                .build();
        decoder.setJwtValidator(TokenChecks.of(issuer, settings.audience(), settings.requiredStrength()));
        return decoder;
    }
}
