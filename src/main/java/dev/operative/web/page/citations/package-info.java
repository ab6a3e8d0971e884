/// The page on which the citations of a text are checked.
@NullMarked
package dev.operative.web.page.citations;

import org.jspecify.annotations.NullMarked;
