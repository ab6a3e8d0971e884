/// What API and pages have in common: reading requests, sending answers, saying what is wrong.
@NullMarked
package dev.operative.web.http;

import org.jspecify.annotations.NullMarked;
