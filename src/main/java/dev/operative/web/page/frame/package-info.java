/// What every page has: its frame, messages, links to searches, and the templates' renderer.
@NullMarked
package dev.operative.web.page.frame;

import org.jspecify.annotations.NullMarked;
