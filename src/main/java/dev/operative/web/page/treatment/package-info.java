/// The citator on the pages of documents and paragraphs.
@NullMarked
package dev.operative.web.page.treatment;

import org.jspecify.annotations.NullMarked;
