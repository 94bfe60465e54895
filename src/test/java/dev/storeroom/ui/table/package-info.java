@NullMarked
package dev.storeroom.ui.table;

import org.jspecify.annotations.NullMarked;
