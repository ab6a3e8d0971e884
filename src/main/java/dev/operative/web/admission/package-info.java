/// Who is served at once, how long, and how fast a client must read.
@NullMarked
package dev.operative.web.admission;

import org.jspecify.annotations.NullMarked;
