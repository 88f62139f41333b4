/**
 * How results become scores (domain rules 14-18): pure arithmetic on decimals, apart from the card, so that an oracle can
 * check it line by line. Every score comes with the derivation that a reader needs to work it out again by hand.
 */
@NullMarked
package org.changwat.command.scorecard.scoring;

import org.jspecify.annotations.NullMarked;
