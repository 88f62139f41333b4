package org.changwat.query.api;

/**
 * Where a slice keeps the texts of its problems; each slice contributes one as a bean.
 *
 * @param basename of the bundle, such as {@code org.changwat.query.feed.problems}, with a {@code _th} and an {@code _en} file
 */
public record ProblemTexts(String basename) {}
