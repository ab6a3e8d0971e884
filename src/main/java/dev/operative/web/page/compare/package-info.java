/// `/compare`: two texts compared, provision by provision.
@NullMarked
package dev.operative.web.page.compare;

import org.jspecify.annotations.NullMarked;
