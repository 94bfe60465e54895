/// What the form and the grid do to records, in the same words and with the same way back.
@NullMarked
package dev.storeroom.ui.edit;

import org.jspecify.annotations.NullMarked;
