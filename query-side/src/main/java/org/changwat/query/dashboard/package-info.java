/** What a unit's year comes to at a glance: its agreement, its card, its requests, its visits, and what changed last. */
@NullMarked
package org.changwat.query.dashboard;

import org.jspecify.annotations.NullMarked;
