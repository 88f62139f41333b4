/**
 * The past, from the log alone: the events of a few aggregates up to a moment, folded by the very projection that keeps the view, so
 * that an answer about the past cannot differ from what the view said then.
 */
@NullMarked
package org.changwat.query.history;

import org.jspecify.annotations.NullMarked;
