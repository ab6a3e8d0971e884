/// Marks of footnotes that a conversion set as plain figures.
@NullMarked
package dev.operative.ingest.text.note;

import org.jspecify.annotations.NullMarked;
