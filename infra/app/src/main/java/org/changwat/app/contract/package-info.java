/** The HTTP contract as an OpenAPI document, made of what is mapped, what commands accept and who may call what. */
@NullMarked
package org.changwat.app.contract;

import org.jspecify.annotations.NullMarked;
