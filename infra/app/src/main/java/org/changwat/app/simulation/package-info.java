/**
 * A made-up year for the demo, for tests and for benchmarks: the commands that 17 clusters and 71 provinces might send in fiscal
 * year 2557, the same to the byte for the same seed. What it leads to is marked as simulated for good.
 */
@NullMarked
package org.changwat.app.simulation;

import org.jspecify.annotations.NullMarked;
