/// Admission control: how many requests are answered at once, how long each may take, and how slowly a client may
/// read.
@NullMarked
package dev.operative.web.admission;

import org.jspecify.annotations.NullMarked;
