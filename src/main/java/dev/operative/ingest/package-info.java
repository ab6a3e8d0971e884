/// Readers: one per format, each turning a file into a document or saying why it cannot.
@NullMarked
package dev.operative.ingest;

import org.jspecify.annotations.NullMarked;
