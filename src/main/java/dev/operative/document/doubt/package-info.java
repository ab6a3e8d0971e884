/// Doubts about how a document was read.
@NullMarked
package dev.operative.document.doubt;

import org.jspecify.annotations.NullMarked;
