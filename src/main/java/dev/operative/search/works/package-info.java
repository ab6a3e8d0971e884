/// From the files in which texts were read to works and their provisions, whatever the order of the files.
@NullMarked
package dev.operative.search.works;

import org.jspecify.annotations.NullMarked;
