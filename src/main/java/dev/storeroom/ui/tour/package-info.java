/// The window driven by itself: a walk through the main job, off-screen, with pictures and checks.
@NullMarked
package dev.storeroom.ui.tour;

import org.jspecify.annotations.NullMarked;
