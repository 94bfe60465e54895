@NullMarked
package dev.storeroom.ui.record;

import org.jspecify.annotations.NullMarked;
