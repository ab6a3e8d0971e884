/// Searching other languages too: translations of what was asked, found longest-first on analysed forms.
@NullMarked
package dev.operative.search.translation;

import org.jspecify.annotations.NullMarked;
