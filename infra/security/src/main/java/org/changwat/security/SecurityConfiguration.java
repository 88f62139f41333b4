package org.changwat.security;

import com.mongodb.client.MongoClient;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.changwat.events.log.EventLog;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.web.WebProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.boot.webmvc.error.ErrorAttributes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.HeaderWriterFilter;

/**
 * Two ways in: tokens for programs, a session with a CSRF token for pages; which roles may come in where is one table
 * ({@link Endpoints}). Needs a {@link MongoClient}, the {@link Clock}, an {@link EventLog} and a meter registry.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@EnableConfigurationProperties(AccessSettings.class)
@Import({
    InnerIssuer.class,
    ForeignTokens.class,
    SignInPage.class,
    ReaderOnPages.class,
    SecurityConfiguration.DemoUsers.class,
    SecurityConfiguration.FirstAdministrator.class
})
public class SecurityConfiguration {

    private static final Logger log = LoggerFactory.getLogger(SecurityConfiguration.class);

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    @Bean
    AccessDatabase accessDatabase(MongoClient client, AccessSettings settings) {
        return new AccessDatabase(client, settings.database());
    }

    @Bean
    Accounts accounts(AccessDatabase database) {
        return new Accounts(database);
    }

    @Bean
    Passwords passwords() {
        return new Passwords();
    }

    @Bean
    Standings standings(Accounts accounts, AccessSettings settings, Clock clock) {
        return new Standings(accounts, settings.sessionsLast(), clock::instant);
    }

    @Bean
    Denials denials(AccessDatabase database, AccessSettings settings, MeterRegistry meters, Clock clock) {
        return new Denials(database.collection("denials"), meters, clock::instant, settings.denialsKept());
    }

    @Bean
    ProblemErrors problemErrors(ErrorAttributes attributes, WebProperties settings, List<ErrorViewResolver> views) {
        return new ProblemErrors(attributes, settings.getError(), views);
    }

    @Bean
    DenialQueries denialQueries(Denials denials) {
        return new DenialQueries(denials);
    }

    @Bean
    Limits requestLimits(AccessSettings settings) {
        return new Limits(settings.requestsPerAddress(), settings.requestsPerAccount(), settings.wrongPasswords());
    }

    @Bean
    Reading reading(Standings standings, Denials denials, AccessSettings settings) {
        return new Reading(standings, denials, settings.yearsOpenAfter());
    }

    @Bean
    CommandAccess commandAccess(EventLog events) {
        return new CommandAccess(events);
    }

    private static PasswordSignIn passwordSignIn(
            Accounts accounts, Standings standings, Passwords passwords, Clock clock) {
        return new PasswordSignIn(accounts, standings, passwords, clock::instant);
    }

    @Bean
    OwnAccountPage ownAccountPage(Accounts accounts, Standings standings, Passwords passwords, Clock clock) {
        Supplier<Instant> now = clock::instant;
        return new OwnAccountPage(accounts, standings, passwords, now);
    }

    @Bean
    AccountsPage accountsPage(Accounts accounts, Standings standings, Passwords passwords, Clock clock) {
        return new AccountsPage(accounts, standings, passwords, clock::instant);
    }

    /** Keeps Boot from making a user of its own; accounts are looked up by {@link PasswordSignIn} only. */
    @Bean
    UserDetailsService noOtherUsers() {
        return name -> {
            throw new UsernameNotFoundException(name);
        };
    }

    /**
     * For programs: a bearer token, in the demo profile also HTTP Basic, and the session of a page that asks from the browser, which
     * then must bring its CSRF token along with anything but reading.
     */
    @Bean
    @Order(2)
    SecurityFilterChain apiChain(
            HttpSecurity http,
            AccessSettings settings,
            Denials denials,
            Limits limits,
            Standings standings,
            Accounts accounts,
            Passwords passwords,
            Clock clock,
            JwtDecoder tokens,
            Environment environment)
            throws Exception {
        AccessProblems problems = new AccessProblems(denials, limits);
        http.securityMatcher("/api/**", "/actuator/**")
                .oauth2ResourceServer(server -> server.jwt(
                                jwt -> jwt.decoder(tokens).jwtAuthenticationConverter(new TokenSignIn(settings)))
                        .authenticationEntryPoint(problems)
                        .accessDeniedHandler(problems))
                .csrf(csrf -> csrf.requireCsrfProtectionMatcher(SecurityConfiguration::comesWithASession))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(problems).accessDeniedHandler(problems));
        if (environment.acceptsProfiles(Profiles.of("demo"))) {
            http.authenticationProvider(passwordSignIn(accounts, standings, passwords, clock))
                    .httpBasic(basic -> basic.authenticationEntryPoint(problems));
        }
        return common(http, settings, denials, limits)
                .addFilterBefore(StandingFilter.forPrograms(standings, limits), AuthorizationFilter.class)
                .build();
    }

    /** For people: pages, a form to sign in, a session, and a CSRF token with whatever a form sends. */
    @Bean
    @Order(3)
    SecurityFilterChain pageChain(
            HttpSecurity http,
            AccessSettings settings,
            Denials denials,
            Limits limits,
            Standings standings,
            Accounts accounts,
            Passwords passwords,
            Clock clock)
            throws Exception {
        PageProblems problems = new PageProblems(denials);
        http.authenticationManager(new ProviderManager(passwordSignIn(accounts, standings, passwords, clock)))
                .formLogin(form -> form.loginPage(SignInPage.PATH)
                        .loginProcessingUrl(SignInPage.PATH)
                        .usernameParameter("name")
                        .passwordParameter("password")
                        .successHandler(new WayBack())
                        .failureHandler((request, response, failure) -> {
                            limits.wrongPassword(request.getRemoteAddr());
                            boolean locked = failure instanceof LockedException;
                            String name = String.valueOf(request.getParameter("name"));
                            denials.record(
                                    AccountRules.isName(name) ? name : "anonymous",
                                    request.getRemoteAddr(),
                                    "POST " + SignInPage.PATH,
                                    SignInPage.PATH,
                                    locked ? "access.locked" : "access.password-wrong");
                            response.sendRedirect(request.getContextPath() + SignInPage.PATH + "?failed="
                                    + (locked ? "locked" : "wrong")
                                    + WayBack.of(request.getParameter(WayBack.PARAMETER))
                                            .map(next -> "&" + WayBack.PARAMETER + "="
                                                    + URLEncoder.encode(next, StandardCharsets.UTF_8))
                                            .orElse(""));
                        }))
                .logout(logout -> logout.logoutUrl(SignInPage.SIGN_OUT)
                        .logoutSuccessUrl("/")
                        .deleteCookies("SESSION"))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(problems).accessDeniedHandler(problems));
        return common(http, settings, denials, limits)
                .addFilterBefore(StandingFilter.forPages(standings, limits), AuthorizationFilter.class)
                .build();
    }

    private static HttpSecurity common(HttpSecurity http, AccessSettings settings, Denials denials, Limits limits)
            throws Exception {
        BrowserHeaders.set(http, settings.redirectUris());
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(
                                DispatcherType.ASYNC, DispatcherType.ERROR, DispatcherType.FORWARD)
                        .permitAll()
                        .anyRequest()
                        .access(new EndpointAccess()))
                .addFilterAfter(new DoorFilter(limits, denials), HeaderWriterFilter.class);
    }

    private static boolean comesWithASession(HttpServletRequest request) {
        return !SAFE.contains(request.getMethod())
                && request.getHeader(HttpHeaders.AUTHORIZATION) == null
                && request.getRequestedSessionId() != null;
    }

    /** The accounts of the demo, set anew at each start, under one password. */
    @Configuration(proxyBeanMethods = false)
    @Profile("demo")
    static class DemoUsers {

        DemoUsers(Environment environment, AccessSettings settings) {
            DemoAccounts.requireLoopback(environment.getProperty("server.address"), settings.demoAnywhere());
        }

        @Bean
        SmartInitializingSingleton demoAccounts(
                Accounts accounts, Passwords passwords, @Value("${CHANGWAT_DEMO_PASSWORD:}") String given) {
            return () -> {
                String password = given.isBlank() ? passwords.generated() : given;
                if (given.isBlank()) {
                    log.warn("Demo password of this run (set CHANGWAT_DEMO_PASSWORD to choose it): {}", password);
                }
                DemoAccounts.of(passwords.encode(password)).forEach(accounts::put);
            };
        }
    }

    /** Somebody has to open the first account: an administrator, whose password is printed once and good for choosing another. */
    @Configuration(proxyBeanMethods = false)
    @Profile("!demo")
    static class FirstAdministrator {

        private static final String NAME = "admin";

        @Bean
        SmartInitializingSingleton firstAdministrator(Accounts accounts, Passwords passwords) {
            return () -> {
                if (!accounts.isEmpty()) {
                    return;
                }
                String password = passwords.generated();
                Account administrator = Account.fresh(
                        NAME,
                        Account.Kind.PERSON,
                        passwords.encode(password),
                        Set.of(Roles.ADMIN),
                        Set.of(),
                        Set.of(),
                        true);
                if (accounts.create(administrator)) {
                    log.warn(
                            "First start: sign in at {} as {} with the one-time password {} and choose another",
                            SignInPage.PATH,
                            NAME,
                            password);
                }
            };
        }
    }
}
