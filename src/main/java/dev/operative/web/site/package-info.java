/// The addresses for crawlers and other programs: `robots.txt`, sitemaps, and Akoma Ntoso names.
@NullMarked
package dev.operative.web.site;

import org.jspecify.annotations.NullMarked;
