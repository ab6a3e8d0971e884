/// What engines know of all works of an index together: their lists, titles and series.
@NullMarked
package dev.operative.search.catalogue;

import org.jspecify.annotations.NullMarked;
