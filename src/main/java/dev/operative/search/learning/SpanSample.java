package dev.operative.search.learning;

import java.util.ArrayList;
import java.util.List;

/// Some of the places where something stands, evenly spread over all of them.
final class SpanSample {
  private static final int SIZE = 16;

  private final List<TextSpan> places = new ArrayList<>(2);
  private int seen;
  private int step = 1;

  void take(TextSpan place) {
    if (seen++ % step == 0) {
      places.add(place);
      if (places.size() == 2 * SIZE) {
        for (int i = SIZE - 1; i >= 0; i--) {
          places.remove(2 * i + 1);
        }
        step *= 2;
      }
    }
  }

  List<TextSpan> places() {
    return List.copyOf(places);
  }
}
