@NullMarked
package dev.operative.ingest.text;

import org.jspecify.annotations.NullMarked;
