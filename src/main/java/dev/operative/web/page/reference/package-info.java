/// What a reader takes from a document: its citations, its files, and what cites it.
@NullMarked
package dev.operative.web.page.reference;

import org.jspecify.annotations.NullMarked;
