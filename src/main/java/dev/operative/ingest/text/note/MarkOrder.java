package dev.operative.ingest.text.note;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Tells which figures of a text are marks of footnotes by the order of the notes: as many as can be, so that a number of the
/// text that happens to be that of a note hides no mark.
final class MarkOrder {
  /// How much more a mark weighs than the place where it stands.
  private static final int MARK = 2;

  private final List<String> notes;

  /// The best chain that ends with each of the notes.
  private final List<Optional<Chain>> endings;

  /// A figure that may be a mark, or several that were set without a gap: 678 for 6, 7 and 8.
  ///
  /// @param line the index of the line it stands on
  /// @param start where it begins in the line
  /// @param digits what is printed
  /// @param apart whether it stands where few numbers of a text do, as behind a stop
  record Figure(int line, int start, String digits, boolean apart) {
    int end() {
      return start + digits.length();
    }
  }

  /// Figures that have the order of the notes.
  ///
  /// @param last the last of them
  /// @param marks the notes that the last is the mark of
  /// @param before the others
  private record Chain(Figure last, List<String> marks, Optional<Chain> before, int weight) {}

  private MarkOrder(List<String> notes) {
    this.notes = notes;
    this.endings = new ArrayList<>(Collections.nCopies(notes.size(), Optional.empty()));
  }

  /// The figures that are marks, each with the notes it is the mark of.
  ///
  /// @param figures the figures above the foot of a page, in order
  /// @param notes the marks of the notes at the foot, in order
  static Map<Figure, List<String>> marks(List<Figure> figures, List<String> notes) {
    MarkOrder order = new MarkOrder(notes);
    figures.forEach(order::add);
    Map<Figure, List<String>> marks = new HashMap<>();
    for (Optional<Chain> chain = order.best(notes.size());
        chain.isPresent();
        chain = chain.get().before()) {
      marks.put(chain.get().last(), chain.get().marks());
    }
    return marks;
  }

  /// Puts a figure behind the best chain for each place in the order that it can have.
  private void add(Figure figure) {
    List<Chain> longer = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    for (int from = 0; from < notes.size(); from++) {
      int to = end(figure.digits(), from);
      if (to > from) {
        Optional<Chain> before = best(from);
        int weight =
            before.map(Chain::weight).orElse(0) + MARK * (to - from) + (figure.apart() ? 1 : 0);
        longer.add(new Chain(figure, notes.subList(from, to), before, weight));
        places.add(to - 1);
      }
    }
    for (int i = 0; i < longer.size(); i++) {
      int place = places.get(i);
      int weight = endings.get(place).map(Chain::weight).orElse(0);
      if (longer.get(i).weight() > weight) {
        endings.set(place, Optional.of(longer.get(i)));
      }
    }
  }

  /// Behind which note the marks end that digits begin with one of; 0 when they are no marks.
  private int end(String digits, int from) {
    int at = 0;
    for (int i = from; i < notes.size() && digits.startsWith(notes.get(i), at); i++) {
      at += notes.get(i).length();
      if (at == digits.length()) {
        return i + 1;
      }
    }
    return 0;
  }

  /// The best chain that ends with one of the first notes.
  private Optional<Chain> best(int count) {
    Optional<Chain> best = Optional.empty();
    for (Optional<Chain> chain : endings.subList(0, count)) {
      if (chain.isPresent() && chain.get().weight() > best.map(Chain::weight).orElse(0)) {
        best = chain;
      }
    }
    return best;
  }
}
