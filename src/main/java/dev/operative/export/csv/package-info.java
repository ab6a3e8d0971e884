/// Results as a spreadsheet.
@NullMarked
package dev.operative.export.csv;

import org.jspecify.annotations.NullMarked;
