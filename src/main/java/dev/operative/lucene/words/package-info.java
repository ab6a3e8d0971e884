/// The words of an index: completing and correcting what is typed.
@NullMarked
package dev.operative.lucene.words;

import org.jspecify.annotations.NullMarked;
