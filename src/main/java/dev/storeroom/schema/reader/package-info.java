/// Finds a schema's files and reads them: everything sound in them, and every problem with its
/// place and its remedy.
@NullMarked
package dev.storeroom.schema.reader;

import org.jspecify.annotations.NullMarked;
