/// The citator: later texts that cite a text, or a paragraph of it, by their treatment of it.
@NullMarked
package dev.operative.search.treatment;

import org.jspecify.annotations.NullMarked;
