/// The works of an index as engines keep them in memory: in lists, by the words of their titles, and in series.
@NullMarked
package dev.operative.search.catalogue;

import org.jspecify.annotations.NullMarked;
