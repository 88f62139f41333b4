/**
 * Fills an empty ledger with the documented cases, through the same batch that callers use, and lays each figure that comes out
 * beside the one that its source prints.
 */
@NullMarked
package org.changwat.app.cases;

import org.jspecify.annotations.NullMarked;
