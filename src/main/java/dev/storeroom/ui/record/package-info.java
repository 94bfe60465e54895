/// One model's tab: its grid, and the form of the selected record beside it.
@NullMarked
package dev.storeroom.ui.record;

import org.jspecify.annotations.NullMarked;
