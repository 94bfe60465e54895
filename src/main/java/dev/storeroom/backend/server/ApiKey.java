package dev.storeroom.backend.server;

import java.time.Instant;

/// A key that lets its bearer use an API.
///
/// @param text `da2-` and 26 letters and digits
/// @param description for people
/// @param expires after which it is refused
public record ApiKey(String text, String description, Instant expires) {}
