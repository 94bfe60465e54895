/// The GraphQL API that Amplify makes of a schema.
@NullMarked
package dev.storeroom.backend.api;

import org.jspecify.annotations.NullMarked;
