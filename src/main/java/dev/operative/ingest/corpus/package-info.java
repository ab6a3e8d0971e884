/// Walks files, folders and archives, within bounds, and hands each file on with its sidecar.
@NullMarked
package dev.operative.ingest.corpus;

import org.jspecify.annotations.NullMarked;
