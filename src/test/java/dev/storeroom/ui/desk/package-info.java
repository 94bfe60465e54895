@NullMarked
package dev.storeroom.ui.desk;

import org.jspecify.annotations.NullMarked;
