/// What may have been read wrongly in a document.
@NullMarked
package dev.operative.document.doubt;

import org.jspecify.annotations.NullMarked;
