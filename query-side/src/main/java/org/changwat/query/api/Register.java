package org.changwat.query.api;

import java.util.List;
import java.util.function.IntFunction;

/**
 * A register as a page lists it.
 *
 * @param name in the page's address, such as {@code plans}
 * @param view the projection that it is read from
 * @param entries what it holds for a fiscal year, in its order
 */
public record Register(String name, String view, IntFunction<? extends List<?>> entries) {}
