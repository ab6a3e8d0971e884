/// Trends: the results of a search counted by year.
@NullMarked
package dev.operative.search.trend;

import org.jspecify.annotations.NullMarked;
