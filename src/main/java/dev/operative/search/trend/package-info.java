/// How often something is said, year by year.
@NullMarked
package dev.operative.search.trend;

import org.jspecify.annotations.NullMarked;
