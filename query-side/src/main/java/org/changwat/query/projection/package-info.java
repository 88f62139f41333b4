/**
 * How views are kept: what a slice says of its view ({@link org.changwat.query.projection.Projection}), and how it reads it
 * ({@link org.changwat.query.projection.Views}). Folding, storing, rebuilding and watching are done once, here, for all of them.
 */
@NullMarked
package org.changwat.query.projection;

import org.jspecify.annotations.NullMarked;
