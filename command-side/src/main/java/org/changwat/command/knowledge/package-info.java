/** What provinces learn from each other: knowledge events and published good practices (domain rules 22, 23). */
@NullMarked
package org.changwat.command.knowledge;

import org.jspecify.annotations.NullMarked;
