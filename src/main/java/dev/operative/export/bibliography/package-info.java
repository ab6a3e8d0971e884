/// Results for reference managers: one record for each text that has matches, with the matching paragraphs as its
/// notes.
@NullMarked
package dev.operative.export.bibliography;

import org.jspecify.annotations.NullMarked;
