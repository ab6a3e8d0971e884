/// The parts of every page: its frame, messages, links to searches, and the templates' renderer.
@NullMarked
package dev.operative.web.page.frame;

import org.jspecify.annotations.NullMarked;
