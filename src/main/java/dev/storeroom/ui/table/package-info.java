/// The grid of one model: its rows, filters, sorts and edits in place.
@NullMarked
package dev.storeroom.ui.table;

import org.jspecify.annotations.NullMarked;
