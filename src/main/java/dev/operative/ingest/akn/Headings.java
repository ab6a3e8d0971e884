package dev.operative.ingest.akn;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The headings that the next paragraph stands under.
final class Headings {
  /// A heading that only counts (`III`, `Annex`, `第二部分`): the one after it on the same rank is its title.
  private static final Pattern COUNTS_ONLY =
      Pattern.compile(
          "(?:(?:Annex|Appendix|Enclosure|Part|Section|Chapter|Article|附件|附录|附文)\\s*)?"
              + "(?:[IVXLC]{1,6}|[A-Z]|\\d{1,3}|[一二三四五六七八九十]{1,3})?[.、]?"
              + "|第?[一二三四五六七八九十\\d]{1,3}(?:部分|章|节|条)?");

  private final List<Rank> path = new ArrayList<>();
  private boolean untouched = true;

  /// A heading is met.
  ///
  /// @param rank its rank; smaller ranks stand above larger ones
  void enter(int rank, String text) {
    boolean titleOfLast =
        untouched
            && !path.isEmpty()
            && path.getLast().rank == rank
            && COUNTS_ONLY.matcher(path.getLast().text).matches();
    path.removeIf(above -> above.rank > rank || above.rank == rank && !titleOfLast);
    path.add(new Rank(rank, text));
    untouched = true;
  }

  /// A paragraph that is no heading is met.
  void text() {
    untouched = false;
  }

  /// The path, outermost first.
  List<String> path() {
    return path.stream().map(Rank::text).toList();
  }

  /// The path of the heading entered last: the headings it stands under.
  List<String> above() {
    List<String> all = path();
    return all.subList(0, Math.max(0, all.size() - 1));
  }

  private record Rank(int rank, String text) {}
}
