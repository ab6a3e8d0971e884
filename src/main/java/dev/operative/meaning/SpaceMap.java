package dev.operative.meaning;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/// Carries vectors from the space of one model into that of another, so that texts of two languages can be compared: a linear
/// regression on [RandomFeatures], its coefficients held in one byte each.
final class SpaceMap {
  private static final int MAGIC = 0x4f504d31;

  private final long seed;
  private final float[] mean;
  private final RandomFeatures features;
  private final float[] intercept;
  private final float[] scales;
  private final byte[][] coefficients;

  private SpaceMap(
      long seed, float[] mean, float[] intercept, float[] scales, byte[][] coefficients) {
    this.seed = seed;
    this.mean = mean;
    this.intercept = intercept;
    this.scales = scales;
    this.coefficients = coefficients;
    features = new RandomFeatures(mean, coefficients.length - mean.length, seed);
  }

  /// A map with rounded coefficients.
  ///
  /// @param seed that of the features
  /// @param mean the mean that the features take off
  /// @param intercept what the mean vector becomes
  /// @param coefficients what each feature adds, one row a feature
  static SpaceMap rounded(long seed, float[] mean, float[] intercept, double[][] coefficients) {
    float[] scales = new float[coefficients.length];
    byte[][] rows = new byte[coefficients.length][intercept.length];
    for (int f = 0; f < rows.length; f++) {
      double largest = 0;
      for (double coefficient : coefficients[f]) {
        largest = Math.max(largest, Math.abs(coefficient));
      }
      scales[f] = (float) (largest / Byte.MAX_VALUE);
      for (int i = 0; i < rows[f].length && largest > 0; i++) {
        rows[f][i] = (byte) Math.round(coefficients[f][i] / largest * Byte.MAX_VALUE);
      }
    }
    return new SpaceMap(seed, mean, intercept, scales, rows);
  }

  /// Reads a map that was [written][#write(OutputStream)].
  ///
  /// @throws IOException when it cannot be read or is no map
  static SpaceMap read(InputStream source) throws IOException {
    DataInputStream in = new DataInputStream(source);
    if (in.readInt() != MAGIC) {
      throw new IOException("no map between spaces");
    }
    long seed = in.readLong();
    float[] mean = floats(in);
    float[] intercept = floats(in);
    float[] scales = floats(in);
    byte[][] rows = new byte[scales.length][intercept.length];
    for (byte[] row : rows) {
      in.readFully(row);
    }
    return new SpaceMap(seed, mean, intercept, scales, rows);
  }

  void write(OutputStream target) throws IOException {
    DataOutputStream out = new DataOutputStream(target);
    out.writeInt(MAGIC);
    out.writeLong(seed);
    for (float[] values : new float[][] {mean, intercept, scales}) {
      out.writeInt(values.length);
      for (float value : values) {
        out.writeFloat(value);
      }
    }
    for (byte[] row : coefficients) {
      out.write(row);
    }
    out.flush();
  }

  private static float[] floats(DataInputStream in) throws IOException {
    float[] values = new float[in.readInt()];
    for (int i = 0; i < values.length; i++) {
      values[i] = in.readFloat();
    }
    return values;
  }

  /// The unit vector in the other space.
  float[] apply(float[] vector) {
    float[] carried = intercept.clone();
    float[] seen = features.of(vector);
    for (int f = 0; f < seen.length; f++) {
      float factor = seen[f] * scales[f];
      byte[] row = coefficients[f];
      for (int i = 0; i < carried.length && factor != 0; i++) {
        carried[i] += factor * row[i];
      }
    }
    return Vectors.unit(carried);
  }
}
