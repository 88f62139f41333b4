/**
 * What every query answers alike: where the ledger stood ({@code Ledger-Position}), waiting for a position, entity tags,
 * and problems in the caller's language.
 */
@NullMarked
package org.changwat.query.api;

import org.jspecify.annotations.NullMarked;
