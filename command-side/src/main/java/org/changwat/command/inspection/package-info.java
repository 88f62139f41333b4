/**
 * Visits by inspectors and by the supervision bureau: what they saw, found and recommended (domain rules 2, 21, 22).
 */
@NullMarked
package org.changwat.command.inspection;

import org.jspecify.annotations.NullMarked;
