/// The pages of the matters of counter-terrorism.
@NullMarked
package dev.operative.web.page.topic;

import org.jspecify.annotations.NullMarked;
