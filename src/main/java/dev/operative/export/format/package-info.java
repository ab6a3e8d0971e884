/// Every format there is, with its exporter.
@NullMarked
package dev.operative.export.format;

import org.jspecify.annotations.NullMarked;
