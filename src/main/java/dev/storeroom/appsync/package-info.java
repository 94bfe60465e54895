/// AppSync's words on the wire: the documents, inputs and conditions that a mutation is sent as.
@NullMarked
package dev.storeroom.appsync;

import org.jspecify.annotations.NullMarked;
