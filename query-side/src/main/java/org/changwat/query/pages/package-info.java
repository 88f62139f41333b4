/**
 * What people look at: pages rendered on the server, in Thai or English, without a script. A figure on them leads to its history, and
 * a history to the events of the log.
 */
@NullMarked
package org.changwat.query.pages;

import org.jspecify.annotations.NullMarked;
