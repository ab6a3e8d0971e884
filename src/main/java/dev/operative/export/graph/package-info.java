/// The graph of citations: which paragraph of which text cites which other text.
@NullMarked
package dev.operative.export.graph;

import org.jspecify.annotations.NullMarked;
