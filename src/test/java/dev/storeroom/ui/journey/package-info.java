/// The main window as people use it, with real files, through nothing but mouse and keys.
@NullMarked
package dev.storeroom.ui.journey;

import org.jspecify.annotations.NullMarked;
