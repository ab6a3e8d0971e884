/// The context of a paragraph: the addresses that lead to it, its chapeaux, its neighbours.
@NullMarked
package dev.operative.search.context;

import org.jspecify.annotations.NullMarked;
