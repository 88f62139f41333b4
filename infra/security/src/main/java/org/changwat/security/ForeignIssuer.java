package org.changwat.security;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Holds where no foreign issuer is named. */
final class ForeignIssuer {

    private ForeignIssuer() {}

    static final class Absent implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            @Nullable String named = context.getEnvironment().getProperty("changwat.access.issuer");
            return named == null || named.isBlank();
        }
    }
}
