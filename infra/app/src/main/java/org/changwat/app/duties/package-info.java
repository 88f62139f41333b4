/**
 * What the clock sets off. Due dates stand in MongoDB, so that a restart forgets none; a lock there keeps each duty to one node at a
 * time. Running one twice would do no harm, since what is decided rests on the log.
 */
@NullMarked
package org.changwat.app.duties;

import org.jspecify.annotations.NullMarked;
