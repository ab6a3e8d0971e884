/// What the commands print, and where: paragraphs, reports, progress, the terminal's abilities.
@NullMarked
package dev.operative.cli.output;

import org.jspecify.annotations.NullMarked;
