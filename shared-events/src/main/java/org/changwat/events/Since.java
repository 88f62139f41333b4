package org.changwat.events;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The revision of an event's stored form that brought this member. An event of an earlier revision has none and is read as
 * saying nothing of it, so the member is always one that may be absent, and no upcaster is needed.
 */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Since {

    /** The revision, such as {@code "2"}. */
    String value();
}
