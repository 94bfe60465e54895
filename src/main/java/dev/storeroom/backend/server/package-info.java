/// The local backend's server: AppSync's protocol over HTTP and WebSocket.
@NullMarked
package dev.storeroom.backend.server;

import org.jspecify.annotations.NullMarked;
