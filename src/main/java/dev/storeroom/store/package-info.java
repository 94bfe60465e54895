/// The SQLite file of one workspace: rows, outbox, counters and the feed of commits.
@NullMarked
package dev.storeroom.store;

import org.jspecify.annotations.NullMarked;
