/// Records and what becomes of them: values, keys, versions, changes, mutations, and the checks a
/// record must pass.
@NullMarked
package dev.storeroom.data;

import org.jspecify.annotations.NullMarked;
