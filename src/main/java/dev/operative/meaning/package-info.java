/// Sentence encoders, and the map that carries the space of one language's model into that of the other. The only place for ONNX.
@NullMarked
package dev.operative.meaning;

import org.jspecify.annotations.NullMarked;
