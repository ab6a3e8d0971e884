/// Reading lists: provisions that a reader chose, which stand whole in an address.
@NullMarked
package dev.operative.web.list;

import org.jspecify.annotations.NullMarked;
