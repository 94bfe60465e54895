/// Answers GraphQL documents from versioned tables, as AppSync does.
@NullMarked
package dev.storeroom.backend.graphql;

import org.jspecify.annotations.NullMarked;
