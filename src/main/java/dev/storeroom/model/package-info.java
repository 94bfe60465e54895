/// What generated models are made of: how they are read, written, queried and related.
@NullMarked
package dev.storeroom.model;

import org.jspecify.annotations.NullMarked;
