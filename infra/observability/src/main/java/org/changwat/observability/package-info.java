/** What an operator watches: meters of the buses and processors, and whether the ledger is alive and ready. */
@NullMarked
package org.changwat.observability;

import org.jspecify.annotations.NullMarked;
