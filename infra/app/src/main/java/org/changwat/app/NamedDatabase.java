package org.changwat.app;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** The MongoDB that the operator names, under Boot's present property name or its older one. */
final class NamedDatabase {

    private NamedDatabase() {}

    static @Nullable String uriFrom(Environment environment) {
        String uri = environment.getProperty("spring.mongodb.uri");
        return uri != null ? uri : environment.getProperty("spring.data.mongodb.uri");
    }

    /** Holds where no MongoDB is named. */
    static final class Absent implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return uriFrom(context.getEnvironment()) == null;
        }
    }
}
