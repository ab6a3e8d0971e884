/// The names of States.
@NullMarked
package dev.operative.vocabulary.state;

import org.jspecify.annotations.NullMarked;
