/// What people type, read into queries.
@NullMarked
package dev.operative.lucene.syntax;

import org.jspecify.annotations.NullMarked;
