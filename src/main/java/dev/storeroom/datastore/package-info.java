/// The headless core's public API, in DataStore's verbs: save, query, delete, observe, start, stop,
/// clear.
@NullMarked
package dev.storeroom.datastore;

import org.jspecify.annotations.NullMarked;
