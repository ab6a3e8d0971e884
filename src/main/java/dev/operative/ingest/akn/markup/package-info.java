/// Text with its markup: a safe cursor over XML, and the citations and verbs that are marked in a paragraph.
@NullMarked
package dev.operative.ingest.akn.markup;

import org.jspecify.annotations.NullMarked;
