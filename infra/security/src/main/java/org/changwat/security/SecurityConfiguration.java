package org.changwat.security;

import java.security.SecureRandom;
import java.util.Base64;
import org.changwat.events.reference.Units;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Demo accounts by HTTP Basic in the {@code demo} profile; elsewhere no account, and loopback only. No session is
 * kept, and state changes only by bodies of types that no plain form can send, so there is no CSRF token.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
public class SecurityConfiguration {

    private static final String CONTENT_SECURITY_POLICY =
            "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'";

    /** Accounts and rules of the demo. */
    @Configuration(proxyBeanMethods = false)
    @Profile("demo")
    static class Demo {

        private static final Logger log = LoggerFactory.getLogger(Demo.class);

        @Bean
        PasswordEncoder passwordEncoder() {
            return new DemoPasswordEncoder();
        }

        @Bean
        UserDetailsService demoAccounts(PasswordEncoder encoder, @Value("${CHANGWAT_DEMO_PASSWORD:}") String given) {
            String password = given.isBlank() ? generated() : given;
            if (given.isBlank()) {
                log.warn("Demo password of this run (set CHANGWAT_DEMO_PASSWORD to choose it): {}", password);
            }
            return new InMemoryUserDetailsManager(DemoAccounts.of(Units.provinceCodes(), encoder.encode(password)));
        }

        @Bean
        SecurityFilterChain demoChain(HttpSecurity http) throws Exception {
            AccessProblems problems = new AccessProblems();
            return common(http)
                    .authorizeHttpRequests(requests -> requests.requestMatchers(
                                    "/actuator/health/**", "/css/**", "/fonts/**", "/webjars/**", "/favicon.ico")
                            .permitAll()
                            .requestMatchers("/actuator/**")
                            .hasAnyRole(Roles.OPERATOR.name(), Roles.ADMIN.name())
                            .requestMatchers(org.springframework.http.HttpMethod.POST, "/api/v1/projections/**")
                            .hasAnyRole(Roles.OPERATOR.name(), Roles.ADMIN.name())
                            .anyRequest()
                            .authenticated())
                    .httpBasic(basic -> basic.authenticationEntryPoint(problems))
                    .exceptionHandling(handling -> handling.accessDeniedHandler(problems))
                    .build();
        }

        private static String generated() {
            byte[] random = new byte[12];
            new SecureRandom().nextBytes(random);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        }
    }

    /** No accounts: whoever reaches loopback is the local operator. */
    @Configuration(proxyBeanMethods = false)
    @Profile("!demo")
    static class Local {

        Local(@Value("${server.address:#{null}}") @org.jspecify.annotations.Nullable String address) {
            LoopbackOnly.require(address);
        }

        @Bean
        SecurityFilterChain localChain(HttpSecurity http) throws Exception {
            return common(http)
                    .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                    .build();
        }

        @Bean
        UserDetailsService noAccounts() {
            return new InMemoryUserDetailsManager();
        }
    }

    private static HttpSecurity common(HttpSecurity http) throws Exception {
        return http.csrf(csrf -> csrf.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_SECURITY_POLICY))
                        .cacheControl(Customizer.withDefaults()));
    }
}
