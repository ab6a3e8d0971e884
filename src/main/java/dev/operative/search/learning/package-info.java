/// Learning what words mean in another language from paragraphs that an index holds in both.
@NullMarked
package dev.operative.search.learning;

import org.jspecify.annotations.NullMarked;
