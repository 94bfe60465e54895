/// The tree on the left: what the open schema has, and how many records of it.
@NullMarked
package dev.storeroom.ui.navigator;

import org.jspecify.annotations.NullMarked;
