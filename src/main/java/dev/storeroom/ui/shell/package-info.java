/// The main window: what it offers, what it shows, and how schemas get into it.
@NullMarked
package dev.storeroom.ui.shell;

import org.jspecify.annotations.NullMarked;
