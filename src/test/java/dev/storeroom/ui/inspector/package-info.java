@NullMarked
package dev.storeroom.ui.inspector;

import org.jspecify.annotations.NullMarked;
