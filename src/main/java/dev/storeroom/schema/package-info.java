/// What a schema file says: models, their fields, keys and types, and the problems found reading
/// it.
@NullMarked
package dev.storeroom.schema;

import org.jspecify.annotations.NullMarked;
