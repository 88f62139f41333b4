/**
 * Checks an export of the log with nothing but the JDK: no code, no library and no database of the ledger, so that an
 * auditor need not trust what is to be audited.
 */
@NullMarked
package org.changwat.verifier;

import org.jspecify.annotations.NullMarked;
