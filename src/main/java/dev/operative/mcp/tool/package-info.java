/// The tools that assistants call, and what they say when a call cannot be answered.
@NullMarked
package dev.operative.mcp.tool;

import org.jspecify.annotations.NullMarked;
