/// Feeds for other programs that follow and offer searches: an Atom feed of results and an OpenSearch description.
@NullMarked
package dev.operative.export.feed;

import org.jspecify.annotations.NullMarked;
