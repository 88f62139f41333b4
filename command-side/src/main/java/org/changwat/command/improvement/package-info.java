/** Improvement proposals of provinces, carried out and reported (High Performance Province; domain rule 26). */
@NullMarked
package org.changwat.command.improvement;

import org.jspecify.annotations.NullMarked;
