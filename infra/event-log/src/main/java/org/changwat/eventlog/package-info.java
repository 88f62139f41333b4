/**
 * The block log: an append-only, provable event log on MongoDB, made because the stock engine orders events by
 * timestamp and loses them to readers when clocks differ. Positions are dense, appends are exactly once, and every
 * block carries the RFC 6962 root of all events up to it.
 */
@NullMarked
package org.changwat.eventlog;

import org.jspecify.annotations.NullMarked;
