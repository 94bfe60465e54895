/// Keeping the local store and a backend in step.
@NullMarked
package dev.storeroom.sync;

import org.jspecify.annotations.NullMarked;
