/// The side panel: where synchronisation stands, and every change that waits for a server.
@NullMarked
package dev.storeroom.ui.sync;

import org.jspecify.annotations.NullMarked;
