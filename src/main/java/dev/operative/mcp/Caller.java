package dev.operative.mcp;

import dev.operative.mcp.text.Links;
import dev.operative.search.Deadline;

/// Who waits for an answer.
///
/// @param deadline when work on it is given up
/// @param links where what it names can be read
public record Caller(Deadline deadline, Links links) {}
