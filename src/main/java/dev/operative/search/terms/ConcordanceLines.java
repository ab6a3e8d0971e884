package dev.operative.search.terms;

import dev.operative.document.Language;
import dev.operative.search.Highlight;
import dev.operative.search.Hit;
import dev.operative.search.IndexedParagraph;
import dev.operative.search.IndexedProvision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The occurrences of a term, sorted by how they are rendered.
final class ConcordanceLines {
  /// A group keeps some lines even where many renderings share the room for them.
  private static final int FEWEST = 3;

  private final Map<String, Pattern> renderings = new LinkedHashMap<>();
  private final Map<String, List<Occurrence>> rendered = new LinkedHashMap<>();
  private final List<Occurrence> otherwise = new ArrayList<>();
  private final List<Occurrence> alone = new ArrayList<>();

  /// An occurrence with its version in another language.
  ///
  /// @param rendering the rendering that the version has; empty when it has none that is known, or there is no version
  private record Occurrence(
      Hit hit, Optional<IndexedParagraph> counterpart, Optional<String> rendering) {
    boolean isDoubtful() {
      return counterpart.isPresent() && !hit.provision().provision().doubts().isEmpty();
    }
  }

  /// @param renderings the known renderings of the term, in their order
  ConcordanceLines(List<String> renderings) {
    renderings.forEach(text -> this.renderings.putIfAbsent(text, literally(text)));
    renderings.forEach(text -> rendered.put(text, new ArrayList<>()));
  }

  /// Takes an occurrence.
  ///
  /// @param others the languages of renderings, the most wanted first
  void add(Hit hit, List<Language> others) {
    Optional<IndexedParagraph> counterpart = counterpart(hit.provision(), others);
    Optional<String> used = counterpart.flatMap(other -> longestIn(other.paragraph().text()));
    Occurrence occurrence = new Occurrence(hit, counterpart, used);
    used.map(this::occurrences).orElse(counterpart.isPresent() ? otherwise : alone).add(occurrence);
  }

  /// In how many occurrences the counterpart has a rendering.
  int count(String rendering) {
    return occurrences(rendering).size();
  }

  /// The groups that have occurrences, by the order of the renderings.
  ///
  /// @param order the renderings
  /// @param wanted the one whose lines are wanted; empty for all
  /// @param lines how many lines to give in all
  List<LineGroup> groups(List<String> order, Optional<String> wanted, int lines) {
    List<LineGroup> groups = new ArrayList<>();
    long shared =
        order.stream().filter(text -> count(text) > 0).count()
            + Stream.of(otherwise, alone).filter(list -> !list.isEmpty()).count();
    int each = shared == 0 ? 0 : (int) Math.max(Math.min(FEWEST, lines), lines / shared);
    int left = lines;
    for (String text : order) {
      int most = wanted.isEmpty() ? Math.min(left, each) : wanted.get().equals(text) ? left : 0;
      left -= add(groups, LineGroup.Kind.RENDERED, text, occurrences(text), most);
    }
    int most = wanted.isEmpty() ? left : 0;
    left -= add(groups, LineGroup.Kind.OTHERWISE, "", otherwise, Math.min(most, each));
    add(groups, LineGroup.Kind.ALONE, "", alone, wanted.isEmpty() ? left : 0);
    return groups;
  }

  private List<Occurrence> occurrences(String rendering) {
    return rendered.getOrDefault(rendering, List.of());
  }

  private int add(
      List<LineGroup> groups, LineGroup.Kind kind, String text, List<Occurrence> found, int most) {
    if (found.isEmpty()) {
      return 0;
    }
    List<Concordance> lines =
        found.stream()
            .sorted(Comparator.comparing(Occurrence::isDoubtful))
            .limit(most)
            .map(this::line)
            .toList();
    groups.add(new LineGroup(kind, text, found.size(), years(found), lines));
    return lines.size();
  }

  private static Optional<LineGroup.Years> years(List<Occurrence> found) {
    IntSummaryStatistics years =
        found.stream()
            .flatMap(occurrence -> occurrence.hit().provision().date().stream())
            .mapToInt(LocalDate::getYear)
            .summaryStatistics();
    return years.getCount() == 0
        ? Optional.empty()
        : Optional.of(new LineGroup.Years(years.getMin(), years.getMax()));
  }

  /// The version in the first other language that has one. A version whose text is not in the language that its document
  /// claims is none.
  private static Optional<IndexedParagraph> counterpart(
      IndexedProvision provision, List<Language> others) {
    return others.stream()
        .flatMap(other -> provision.in(other).stream())
        .filter(text -> others.contains(text.paragraph().language()))
        .findFirst();
  }

  private Optional<String> longestIn(String text) {
    return renderings.entrySet().stream()
        .filter(rendering -> rendering.getValue().matcher(text).find())
        .map(Map.Entry::getKey)
        .max(Comparator.comparingInt(String::length));
  }

  private static Pattern literally(String form) {
    return Pattern.compile(Pattern.quote(form), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private Concordance line(Occurrence occurrence) {
    Hit hit = occurrence.hit();
    Highlight first =
        hit.highlights().isEmpty() ? new Highlight(0, 0) : hit.highlights().getFirst();
    return new Concordance(
        ContextLine.around(hit.found(), first.start(), first.end()),
        occurrence
            .counterpart()
            .map(other -> line(other, occurrence.rendering().map(renderings::get))),
        occurrence.isDoubtful());
  }

  private static ContextLine line(IndexedParagraph found, Optional<Pattern> rendering) {
    return rendering
        .map(pattern -> pattern.matcher(found.paragraph().text()))
        .filter(Matcher::find)
        .map(matcher -> ContextLine.around(found, matcher.start(), matcher.end()))
        .orElseGet(() -> ContextLine.around(found, 0, 0));
  }
}
