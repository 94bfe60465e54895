/// The first tab: ways to open a schema, what was open before, and a walk-through.
@NullMarked
package dev.storeroom.ui.welcome;

import org.jspecify.annotations.NullMarked;
