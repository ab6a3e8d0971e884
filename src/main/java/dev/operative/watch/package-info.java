/// Tells others what commits of an index brought for queries that are watched.
@NullMarked
package dev.operative.watch;

import org.jspecify.annotations.NullMarked;
