/// A schema's models as Java classes.
@NullMarked
package dev.storeroom.codegen.java;

import org.jspecify.annotations.NullMarked;
