/// What crawlers and other programs ask a site for: what they may read, what there is, and where a name leads.
@NullMarked
package dev.operative.web.site;

import org.jspecify.annotations.NullMarked;
