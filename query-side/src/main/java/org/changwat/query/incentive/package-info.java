/** A year's incentives (สิ่งจูงใจ) and the final results they rest on. */
@NullMarked
package org.changwat.query.incentive;

import org.jspecify.annotations.NullMarked;
