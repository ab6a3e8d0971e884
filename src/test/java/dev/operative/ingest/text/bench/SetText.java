package dev.operative.ingest.text.bench;

import dev.operative.document.Paragraph;
import java.util.Map;

/// A document set as plain text.
///
/// @param text the text
/// @param starts the paragraphs by the line each starts on, counted from 1
record SetText(String text, Map<Integer, Paragraph> starts) {}
