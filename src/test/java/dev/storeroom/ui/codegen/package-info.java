@NullMarked
package dev.storeroom.ui.codegen;

import org.jspecify.annotations.NullMarked;
