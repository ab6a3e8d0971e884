/// The words of the domain as records: documents, parts, paragraphs, symbols, verbs. Everything else in
/// Operative depends on this package; it depends on the JDK alone.
@NullMarked
package dev.operative.document;

import org.jspecify.annotations.NullMarked;
