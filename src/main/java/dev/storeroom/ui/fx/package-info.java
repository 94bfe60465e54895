/// The seam between the JavaFX thread and everything that waits.
@NullMarked
package dev.storeroom.ui.fx;

import org.jspecify.annotations.NullMarked;
