/// Citations that people paste, in the styles that diplomats and lawyers use.
@NullMarked
package dev.operative.export.citation;

import org.jspecify.annotations.NullMarked;
