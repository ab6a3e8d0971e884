package dev.operative.export.word;

import dev.operative.export.citation.CitationStyle;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;

/// The origin of a Word file: the address and day it was made from, with the citation style it is in.
///
/// @param address where the same is on the web; empty when it was made at the command line
/// @param made the day
/// @param style the style of its footnotes, in whose language the file speaks
public record Imprint(Optional<URI> address, LocalDate made, CitationStyle style) {}
