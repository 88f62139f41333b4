/**
 * The database where none is installed: a MongoDB-wire server in this process, on files, durable on acknowledge. Stock,
 * the server underneath loses acknowledged writes on a kill and can tear an index from its data; this package exists to
 * prevent both.
 */
@NullMarked
package org.changwat.embeddedmongo;

import org.jspecify.annotations.NullMarked;
