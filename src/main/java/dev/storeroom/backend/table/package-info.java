/// Versioned tables as AppSync keeps them: records with versions, tombstones and a log of changes.
@NullMarked
package dev.storeroom.backend.table;

import org.jspecify.annotations.NullMarked;
