/** What every slice of the command side shares: commands, rules, and facts of other aggregates. Decisions live in the slices. */
@NullMarked
package org.changwat.command;

import org.jspecify.annotations.NullMarked;
