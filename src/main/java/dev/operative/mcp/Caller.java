package dev.operative.mcp;

import dev.operative.mcp.text.Links;
import dev.operative.search.Deadline;

/// The side that a message comes from, as far as its answer depends on it.
///
/// @param deadline when work on it is given up
/// @param links where what it names can be read
public record Caller(Deadline deadline, Links links) {}
