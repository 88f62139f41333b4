/** Names and numbers of persons, kept beside the log where they can be erased. */
@NullMarked
package org.changwat.app.people;

import org.jspecify.annotations.NullMarked;
