/// The matters of counter-terrorism, each defined by concepts.
@NullMarked
package dev.operative.vocabulary.topic;

import org.jspecify.annotations.NullMarked;
