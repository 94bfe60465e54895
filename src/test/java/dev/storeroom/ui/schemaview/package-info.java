@NullMarked
package dev.storeroom.ui.schemaview;

import org.jspecify.annotations.NullMarked;
