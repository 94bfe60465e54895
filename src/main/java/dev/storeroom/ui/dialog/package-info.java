/// Every dialog of the window, behind one port.
@NullMarked
package dev.storeroom.ui.dialog;

import org.jspecify.annotations.NullMarked;
