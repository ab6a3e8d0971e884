/// Forms in which texts leave the program: citations that people paste, and the shapes of files and
/// answers.
@NullMarked
package dev.operative.export;

import org.jspecify.annotations.NullMarked;
