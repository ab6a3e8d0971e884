/// What people type, read into queries.
@NullMarked
package dev.operative.search.syntax;

import org.jspecify.annotations.NullMarked;
