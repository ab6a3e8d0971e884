/// Files and folders that must be whole after a crash and belong to one process at a time.
@NullMarked
package dev.operative.file;

import org.jspecify.annotations.NullMarked;
