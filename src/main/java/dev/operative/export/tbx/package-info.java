/// Terms for terminology programs.
@NullMarked
package dev.operative.export.tbx;

import org.jspecify.annotations.NullMarked;
