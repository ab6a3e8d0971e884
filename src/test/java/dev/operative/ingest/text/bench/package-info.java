/// The test bench of the text reader: documents whose markup says what is what are set as plain text the way
/// a conversion from PDF would, read again, and compared.
@NullMarked
package dev.operative.ingest.text.bench;

import org.jspecify.annotations.NullMarked;
