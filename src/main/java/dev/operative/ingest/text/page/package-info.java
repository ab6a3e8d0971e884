/// The page before the paragraphs: which lines are the text, and which a page carries besides it.
@NullMarked
package dev.operative.ingest.text.page;

import org.jspecify.annotations.NullMarked;
