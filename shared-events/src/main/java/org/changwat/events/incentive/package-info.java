/** What happens to a year's incentives (สิ่งจูงใจ), paid per province. */
@NullMarked
package org.changwat.events.incentive;

import org.jspecify.annotations.NullMarked;
