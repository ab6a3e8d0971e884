/// The log of what should not happen, on standard error.
@NullMarked
package dev.operative.cli.log;

import org.jspecify.annotations.NullMarked;
