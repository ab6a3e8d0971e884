/// The tools for assistants over the Model Context Protocol.
@NullMarked
package dev.operative.mcp;

import org.jspecify.annotations.NullMarked;
