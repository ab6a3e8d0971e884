/// What pages about texts say of them to programs.
@NullMarked
package dev.operative.web.page.metadata;

import org.jspecify.annotations.NullMarked;
