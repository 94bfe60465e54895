/// What the window and the views in it expect of each other.
@NullMarked
package dev.storeroom.ui.desk;

import org.jspecify.annotations.NullMarked;
