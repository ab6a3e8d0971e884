/// Word files: quotations with their citations in footnotes, whole documents, comparisons.
@NullMarked
package dev.operative.export.word;

import org.jspecify.annotations.NullMarked;
