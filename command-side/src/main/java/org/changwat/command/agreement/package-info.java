/**
 * A unit's agreement of a year, from proposal over negotiation to signature and amendment (domain rules 1, 2, 5-10, 13).
 */
@NullMarked
package org.changwat.command.agreement;

import org.jspecify.annotations.NullMarked;
