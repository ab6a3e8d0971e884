/// HTTP for API and pages: reading requests, sending answers, saying what is wrong.
@NullMarked
package dev.operative.web.http;

import org.jspecify.annotations.NullMarked;
