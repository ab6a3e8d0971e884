/// `/trend`: the results of a search counted by year.
@NullMarked
package dev.operative.web.page.trend;

import org.jspecify.annotations.NullMarked;
