/// What belongs to a paragraph: the addresses that lead to it, what its sentence begins with, what stands around it.
@NullMarked
package dev.operative.search.context;

import org.jspecify.annotations.NullMarked;
