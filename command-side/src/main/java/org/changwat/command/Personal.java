package org.changwat.command;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a member of a command that tells who a person is. It goes to the mutable directory alone; not even a digest of it may reach
 * the log, since the hash of a name can be guessed and a log cannot be erased.
 */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Personal {}
