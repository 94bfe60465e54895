/// What tests share.
@NullMarked
package dev.storeroom.testing;

import org.jspecify.annotations.NullMarked;
