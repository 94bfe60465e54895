/// One open schema with its data, and what Storeroom remembers between runs.
@NullMarked
package dev.storeroom.workspace;

import org.jspecify.annotations.NullMarked;
