/**
 * One unit's year on its scorecard: what is submitted, judged and measured, and the scores that follow (domain rules 14-18).
 *
 * <p>The aggregate is thin: a pure {@code Card} of sealed {@code Line}s is decided upon and folded, so that decisions are tested
 * without a framework and a cached card can be shared. Every change of a score is an event of its own that carries its
 * cause and derivation, so that no reader ever computes a score again.
 */
@NullMarked
package org.changwat.command.scorecard;

import org.jspecify.annotations.NullMarked;
