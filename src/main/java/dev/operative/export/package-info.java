/// What leaves the program in a form of its own: citations that people paste, and the shapes of files and
/// answers.
@NullMarked
package dev.operative.export;

import org.jspecify.annotations.NullMarked;
