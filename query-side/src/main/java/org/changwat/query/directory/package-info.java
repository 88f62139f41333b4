/** The units that the ledger knows, under their dated schemes, from the reference data (domain rules 1 and 2). */
@NullMarked
package org.changwat.query.directory;

import org.jspecify.annotations.NullMarked;
