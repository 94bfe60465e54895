package dev.storeroom.data;

/// Text a person typed into a field and has not saved, kept through a crash.
///
/// @param key the record's key text, or a name of the form's own for a record not yet created
/// @param text exactly as typed, valid or not
public record Draft(String model, String key, String field, String text) {}
