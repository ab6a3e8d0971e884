/// Translation memories: aligned paragraphs as TMX 1.4b.
@NullMarked
package dev.operative.export.tmx;

import org.jspecify.annotations.NullMarked;
