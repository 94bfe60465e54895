/// What other tools expect to be generated from a schema.
@NullMarked
package dev.storeroom.codegen;

import org.jspecify.annotations.NullMarked;
