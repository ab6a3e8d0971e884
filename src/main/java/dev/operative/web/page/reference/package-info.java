/// The citations, files and citing texts that a document page offers.
@NullMarked
package dev.operative.web.page.reference;

import org.jspecify.annotations.NullMarked;
