/// What a look at the blocks of a whole document tells of one of them.
@NullMarked
package dev.operative.ingest.text.ahead;

import org.jspecify.annotations.NullMarked;
