@NullMarked
package dev.storeroom.ui.theme;

import org.jspecify.annotations.NullMarked;
