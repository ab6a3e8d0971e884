package dev.operative.search.index;

/// A file that was not taken into the index.
///
/// @param file its path, as in [dev.operative.document.SourceLocation#file()]
/// @param line the line of the fault, from 1; 0 when it concerns the whole file
/// @param reason what is wrong, in the user's words
public record RejectedSource(String file, int line, String reason) {}
