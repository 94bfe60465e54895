/// The Generate Models dialog: what would be written where, compared with what is on disk.
@NullMarked
package dev.storeroom.ui.codegen;

import org.jspecify.annotations.NullMarked;
