/** Measures the block log beside Axon's own stores in one run; figures go into {@code infra/docs/benchmarks.md}. */
@NullMarked
package org.changwat.benchmarks;

import org.jspecify.annotations.NullMarked;
