/// The readers of all formats together.
@NullMarked
package dev.operative.ingest.format;

import org.jspecify.annotations.NullMarked;
