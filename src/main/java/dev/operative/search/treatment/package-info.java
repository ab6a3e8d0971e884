/// What later texts do with a text, or with a paragraph of it, that they cite.
@NullMarked
package dev.operative.search.treatment;

import org.jspecify.annotations.NullMarked;
