/// The texts that tools answer with, within a stated number of tokens.
@NullMarked
package dev.operative.mcp.text;

import org.jspecify.annotations.NullMarked;
