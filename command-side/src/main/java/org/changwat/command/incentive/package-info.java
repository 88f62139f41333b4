/** The year's incentives (สิ่งจูงใจ): allocated over all provinces at once, each share citing the final result (domain rule 25). */
@NullMarked
package org.changwat.command.incentive;

import org.jspecify.annotations.NullMarked;
