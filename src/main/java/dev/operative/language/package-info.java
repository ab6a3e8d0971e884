/// Everything that differs from language to language, once: each language is a value of rules, and all of them are a
/// collection that is passed down from the start of the program.
@NullMarked
package dev.operative.language;

import org.jspecify.annotations.NullMarked;
