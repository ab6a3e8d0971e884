/// Printing for people and programs: paragraphs, reports, progress, and what a terminal can show.
@NullMarked
package dev.operative.cli.output;

import org.jspecify.annotations.NullMarked;
