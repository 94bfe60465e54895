/// What lies on the disk: the storage inspector, and clearing and restoring the local data.
@NullMarked
package dev.storeroom.ui.inspector;

import org.jspecify.annotations.NullMarked;
