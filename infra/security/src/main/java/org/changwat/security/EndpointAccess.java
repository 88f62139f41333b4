package org.changwat.security;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/** Decides requests by {@link Endpoints}. */
final class EndpointAccess implements AuthorizationManager<RequestAuthorizationContext> {

    @Override
    public AuthorizationResult authorize(
            Supplier<? extends Authentication> authentication, RequestAuthorizationContext context) {
        Optional<Endpoint> endpoint = Endpoints.of(context.getRequest());
        if (endpoint.isEmpty()) {
            return new AuthorizationDecision(false);
        }
        return new AuthorizationDecision(endpoint.get().open()
                || SignedIn.of(authentication.get())
                        .filter(endpoint.get()::admits)
                        .isPresent());
    }
}
