@NullMarked
package dev.storeroom.ui.sync;

import org.jspecify.annotations.NullMarked;
