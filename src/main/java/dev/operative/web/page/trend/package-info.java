/// The page that shows how often something is said, year by year.
@NullMarked
package dev.operative.web.page.trend;

import org.jspecify.annotations.NullMarked;
