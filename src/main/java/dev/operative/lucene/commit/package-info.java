/// Commits of an index in a folder: finding them, what failed, what accompanies them.
@NullMarked
package dev.operative.lucene.commit;

import org.jspecify.annotations.NullMarked;
