/// The thesaurus that leads from plain words to those of the United Nations.
@NullMarked
package dev.operative.vocabulary.thesaurus;

import org.jspecify.annotations.NullMarked;
