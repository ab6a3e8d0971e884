/// The search page: results, facets, what was made of the query, and the start page.
@NullMarked
package dev.operative.web.page.result;

import org.jspecify.annotations.NullMarked;
