/// The local backend in the window: how it is started, and what can be seen of it while it serves.
@NullMarked
package dev.storeroom.ui.backend;

import org.jspecify.annotations.NullMarked;
