/// What goes wrong in a local backend when a test asks for it.
@NullMarked
package dev.storeroom.backend.fault;

import org.jspecify.annotations.NullMarked;
