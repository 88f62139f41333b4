/**
 * Inspection rounds with their region reports and the way of their overview, and visits by inspectors and by the supervision
 * bureau with what became of their recommendations (domain rules 2, 21, 22).
 */
@NullMarked
package org.changwat.command.inspection;

import org.jspecify.annotations.NullMarked;
