package dev.storeroom.cli;

/// One JSON text of the input.
///
/// @param place what a message calls it: `line 3`, `posts.jsonl:3`, `argument 1`
record InputRecord(String place, String text) {}
