/// From lines to blocks: page furniture, footnote marks, hyphens, labels and tables are told from the text.
@NullMarked
package dev.operative.ingest.text.block;

import org.jspecify.annotations.NullMarked;
