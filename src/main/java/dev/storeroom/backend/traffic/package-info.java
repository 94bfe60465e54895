/// What goes through a local backend: its requests, its subscribers, and how many of each there
/// were.
@NullMarked
package dev.storeroom.backend.traffic;

import org.jspecify.annotations.NullMarked;
