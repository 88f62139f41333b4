package org.changwat.security;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Whether a foreign issuer is named; a blank name is none. */
final class ForeignIssuer {

    private ForeignIssuer() {}

    private static boolean isNamed(ConditionContext context) {
        @Nullable String named = context.getEnvironment().getProperty("changwat.access.issuer");
        return named != null && !named.isBlank();
    }

    /** Holds where one is. */
    static final class Named implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return isNamed(context);
        }
    }

    /** Holds where none is. */
    static final class Absent implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !isNamed(context);
        }
    }
}
