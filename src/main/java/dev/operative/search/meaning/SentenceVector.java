package dev.operative.search.meaning;

import java.util.Arrays;
import java.util.List;

/// A vector of length one, its components held as whole steps of 1/400 in one byte each: at most 0.3175, which the models'
/// components stay below; what is larger is cut. The cosine of two vectors is off by at most 0.006 for it, by 0.001 as a rule.
///
/// @param steps the components in steps; not to be changed
public record SentenceVector(byte[] steps) {
  private static final int STEPS_TO_ONE = 400;

  /// Rounds a vector.
  ///
  /// @param unit a vector of length one
  public static SentenceVector of(float[] unit) {
    byte[] steps = new byte[unit.length];
    for (int i = 0; i < steps.length; i++) {
      long step = Math.round((double) unit[i] * STEPS_TO_ONE);
      steps[i] = (byte) Math.clamp(step, -Byte.MAX_VALUE, Byte.MAX_VALUE);
    }
    return new SentenceVector(steps);
  }

  /// The cosine of the angle between two vectors of the same encoder: 1 for the same direction, about 0 for texts that
  /// have nothing to do with each other.
  public double similarity(SentenceVector other) {
    int sum = 0;
    for (int i = 0; i < steps.length; i++) {
      sum += steps[i] * other.steps[i];
    }
    return similarity(sum);
  }

  /// This vector, turned towards the middle of others.
  ///
  /// @param others vectors of the same encoder, at least one
  /// @param share what the others count for, from 0 to 1
  public SentenceVector towards(List<SentenceVector> others, double share) {
    double[] middle = new double[steps.length];
    for (SentenceVector other : others) {
      for (int i = 0; i < middle.length; i++) {
        middle[i] += other.steps[i];
      }
    }
    double own = (1 - share) / length(this);
    double rest = share / Math.sqrt(Arrays.stream(middle).map(x -> x * x).sum());
    float[] turned = new float[steps.length];
    double squares = 0;
    for (int i = 0; i < turned.length; i++) {
      turned[i] = (float) (own * steps[i] + rest * middle[i]);
      squares += (double) turned[i] * turned[i];
    }
    for (int i = 0; i < turned.length; i++) {
      turned[i] /= (float) Math.sqrt(squares);
    }
    return of(turned);
  }

  private static double length(SentenceVector vector) {
    double squares = 0;
    for (byte step : vector.steps) {
      squares += step * step;
    }
    return Math.sqrt(squares);
  }

  /// The similarity that belongs to a sum of products of steps.
  public static double similarity(long product) {
    return product / ((double) STEPS_TO_ONE * STEPS_TO_ONE);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SentenceVector that && Arrays.equals(steps, that.steps);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(steps);
  }

  @Override
  public String toString() {
    return "SentenceVector of " + steps.length + " dimensions";
  }
}
