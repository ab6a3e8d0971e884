/// `/list`: a reading list.
@NullMarked
package dev.operative.web.page.list;

import org.jspecify.annotations.NullMarked;
