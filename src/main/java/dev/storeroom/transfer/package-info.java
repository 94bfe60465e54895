/// Records as text and back: JSON lines, JSON and CSV, without touching a file or a store.
@NullMarked
package dev.storeroom.transfer;

import org.jspecify.annotations.NullMarked;
