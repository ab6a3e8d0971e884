/// Texts that an index holds in several languages: paragraphs beside their counterparts.
@NullMarked
package dev.operative.search.alignment;

import org.jspecify.annotations.NullMarked;
