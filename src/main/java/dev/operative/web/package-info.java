/// The HTTP server: which address is answered by what. Only here and in `http` is Javalin known.
@NullMarked
package dev.operative.web;

import org.jspecify.annotations.NullMarked;
