/// The metadata of pages, for search engines and reference managers.
@NullMarked
package dev.operative.web.page.metadata;

import org.jspecify.annotations.NullMarked;
