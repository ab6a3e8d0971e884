/// The glossaries that users bring: tables and TBX files of their own terms.
@NullMarked
package dev.operative.vocabulary.glossary;

import org.jspecify.annotations.NullMarked;
