/// Alignment of two language versions of one text, paragraph by paragraph, by what they say: a bitext.
@NullMarked
package dev.operative.search.bitext;

import org.jspecify.annotations.NullMarked;
