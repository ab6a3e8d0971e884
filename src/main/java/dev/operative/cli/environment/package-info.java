/// The environment of a command: the parts it works with, its settings, the corpus folder, the ports of the machine, and the end of the process.
@NullMarked
package dev.operative.cli.environment;

import org.jspecify.annotations.NullMarked;
