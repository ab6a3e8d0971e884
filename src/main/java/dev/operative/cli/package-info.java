/// The commands, their settings, and what they print.
@NullMarked
package dev.operative.cli;

import org.jspecify.annotations.NullMarked;
