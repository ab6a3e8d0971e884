/// Reads Operative's own exports back, exactly.
@NullMarked
package dev.operative.ingest.akn.export;

import org.jspecify.annotations.NullMarked;
