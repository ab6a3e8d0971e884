/// Finds the documents that a running text cites, and the paragraphs of them that it points to.
@NullMarked
package dev.operative.document.citation;

import org.jspecify.annotations.NullMarked;
