/// Public collections of documents: downloads their archives, takes out of them what can be read, and keeps a record of
/// each.
@NullMarked
package dev.operative.fetch;

import org.jspecify.annotations.NullMarked;
