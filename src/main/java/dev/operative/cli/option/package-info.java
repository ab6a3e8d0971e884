/// The options that several commands share.
@NullMarked
package dev.operative.cli.option;

import org.jspecify.annotations.NullMarked;
