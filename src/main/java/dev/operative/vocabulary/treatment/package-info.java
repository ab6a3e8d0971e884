/// What a paragraph does with a text that it cites, by rules that are true of the drafting of resolutions.
@NullMarked
package dev.operative.vocabulary.treatment;

import org.jspecify.annotations.NullMarked;
