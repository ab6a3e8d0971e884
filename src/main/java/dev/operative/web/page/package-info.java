/// The pages: server-rendered, complete without JavaScript, in English and Chinese.
@NullMarked
package dev.operative.web.page;

import org.jspecify.annotations.NullMarked;
