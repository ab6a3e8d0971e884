/// Reading files in a child process, which can be stopped when a file costs more than it may.
@NullMarked
package dev.operative.ingest.child;

import org.jspecify.annotations.NullMarked;
