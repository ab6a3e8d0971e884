package dev.operative.meaning;

/// Arithmetic of vectors.
final class Vectors {
  private Vectors() {}

  /// The vector of the same direction and length one; a vector of zeros as it is.
  static float[] unit(float[] vector) {
    double squares = 0;
    for (float x : vector) {
      squares += (double) x * x;
    }
    float scale = squares == 0 ? 0 : (float) (1 / Math.sqrt(squares));
    float[] unit = new float[vector.length];
    for (int i = 0; i < unit.length; i++) {
      unit[i] = vector[i] * scale;
    }
    return unit;
  }
}
