/// Finds where decisions, speakers, titles and lettered parts begin, by reading all blocks of a document before its structure is built.
@NullMarked
package dev.operative.ingest.text.ahead;

import org.jspecify.annotations.NullMarked;
