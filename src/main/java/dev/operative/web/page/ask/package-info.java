/// Ways to ask beside the search box: a form, a list of queries, and searches that a browser keeps.
@NullMarked
package dev.operative.web.page.ask;

import org.jspecify.annotations.NullMarked;
