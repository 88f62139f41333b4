/**
 * Requests to change indicators, weights, targets or criteria, and what the committee decides of them (domain rules 11-13).
 */
@NullMarked
package org.changwat.command.changerequest;

import org.jspecify.annotations.NullMarked;
