@NullMarked
package dev.storeroom.ui.relation;

import org.jspecify.annotations.NullMarked;
