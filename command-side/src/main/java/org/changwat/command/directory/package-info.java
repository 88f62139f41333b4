/** The register of units, cluster schemes and persons: what codes mean and since when (domain rules 1 and 2). */
@NullMarked
package org.changwat.command.directory;

import org.jspecify.annotations.NullMarked;
