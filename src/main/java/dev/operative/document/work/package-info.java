/// Works, which are what the United Nations published under one symbol, whatever the language, and their provisions.
@NullMarked
package dev.operative.document.work;

import org.jspecify.annotations.NullMarked;
