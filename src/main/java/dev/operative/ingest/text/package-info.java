/// Reads UN documents from plain text and Markdown: lines, blocks, parts, paragraphs. The other text-like
/// formats hand their lines to [dev.operative.ingest.text.TextParser].
@NullMarked
package dev.operative.ingest.text;

import org.jspecify.annotations.NullMarked;
