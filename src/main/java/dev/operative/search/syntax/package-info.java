/// The query language: reads what people type into queries.
@NullMarked
package dev.operative.search.syntax;

import org.jspecify.annotations.NullMarked;
