/// The command line: one small class per command, on the same core as the window.
@NullMarked
package dev.storeroom.cli;

import org.jspecify.annotations.NullMarked;
