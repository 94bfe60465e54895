/// What a schema says: models, their fields, keys, associations and types, and the names that
/// Amplify derives from them.
@NullMarked
package dev.storeroom.schema;

import org.jspecify.annotations.NullMarked;
