package org.changwat.command;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What the catalogue says of a command: what it does, in both languages, and who may send it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Describes {

    String th();

    String en();

    /** Roles of {@code design/api.md}; empty where only an automation sends it. */
    String[] roles();
}
