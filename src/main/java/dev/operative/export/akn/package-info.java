/// Results as Akoma Ntoso, the XML in which the United Nations publishes resolutions.
@NullMarked
package dev.operative.export.akn;

import org.jspecify.annotations.NullMarked;
