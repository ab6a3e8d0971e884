/// Digests of the adopted texts on a topic.
@NullMarked
package dev.operative.search.topic;

import org.jspecify.annotations.NullMarked;
