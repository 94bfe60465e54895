/** The models of a schema. */
@NullMarked
package dev.storeroom.testing.blog;

import org.jspecify.annotations.NullMarked;
