@NullMarked
package dev.storeroom.ui.backend;

import org.jspecify.annotations.NullMarked;
