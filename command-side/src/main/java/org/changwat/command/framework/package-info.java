/**
 * The year's evaluation framework: what is scored, by which weights and parameters, until when (domain rules 3, 5, 11, 14, 17).
 */
@NullMarked
package org.changwat.command.framework;

import org.jspecify.annotations.NullMarked;
