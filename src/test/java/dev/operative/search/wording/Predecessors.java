package dev.operative.search.wording;

import dev.operative.document.Body;
import dev.operative.document.DocumentHeader;
import dev.operative.document.Kind;
import dev.operative.document.Language;
import dev.operative.document.ParagraphId;
import dev.operative.document.Section;
import dev.operative.engine.Samples;
import dev.operative.search.DocumentSummary;
import dev.operative.search.IndexView;
import dev.operative.search.IndexedParagraph;
import dev.operative.search.StoredDocument;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Samples paragraphs whose predecessor is known: the same clause in the resolution of an earlier
 * year that the organ adopted last under the same title.
 *
 * <p>Which clause is the same is found out by another measure than the product's: the edit distance
 * of the characters to every paragraph of the earlier resolution. Only where one paragraph is much
 * nearer than all others is it taken for the predecessor.
 */
final class Predecessors {
  private static final double NEAR = 0.7;
  private static final double AHEAD_OF_OTHERS = 0.2;
  private static final int TRIES = 6;
  private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();

  private final IndexView view;
  private final Random random;

  Predecessors(IndexView view, long seed) {
    this.view = view;
    this.random = new Random(seed);
  }

  /** A paragraph and the one it goes back to. */
  record Pair(IndexedParagraph subject, IndexedParagraph predecessor, double nearness) {}

  /** Up to so many pairs of one language, from as many series as there are. */
  List<Pair> sample(Language language, int wanted) {
    List<DocumentHeader[]> steps = steps(language);
    Collections.shuffle(steps, random);
    List<Pair> pairs = new ArrayList<>();
    for (int round = 0; round < 4 && pairs.size() < wanted; round++) {
      Map<String, Integer> seen = new HashMap<>();
      for (DocumentHeader[] step : steps) {
        if (pairs.size() < wanted
            && seen.merge(series(step[1]).orElse(""), 1, Integer::sum) == round + 1) {
          pair(step[0], step[1]).ifPresent(pairs::add);
        }
      }
    }
    return pairs;
  }

  int series(Language language) {
    return (int) steps(language).stream().map(step -> series(step[1])).distinct().count();
  }

  /** The pairs of resolutions that follow each other in a series, the earlier first. */
  private List<DocumentHeader[]> steps(Language language) {
    Map<String, List<DocumentHeader>> bySeries = new TreeMap<>();
    for (DocumentSummary summary : Samples.versions(view)) {
      DocumentHeader header = summary.header();
      if (header.language().equals(language)
          && header.kind() == Kind.RESOLUTION
          && header.date().isPresent()) {
        series(header)
            .ifPresent(name -> bySeries.computeIfAbsent(name, n -> new ArrayList<>()).add(header));
      }
    }
    List<DocumentHeader[]> steps = new ArrayList<>();
    for (List<DocumentHeader> all : bySeries.values()) {
      all.sort(
          Comparator.comparing((DocumentHeader h) -> h.date().orElseThrow())
              .thenComparing(DocumentHeader::id));
      for (int i = 1; i < all.size(); i++) {
        LocalDate before = all.get(i - 1).date().orElseThrow();
        if (before.getYear() < all.get(i).date().orElseThrow().getYear()) {
          steps.add(new DocumentHeader[] {all.get(i - 1), all.get(i)});
        }
      }
    }
    return steps;
  }

  /**
   * Organ and title without what changes from year to year. The Council's resolutions have a title
   * in the library's English only, so their Chinese versions go by the English one.
   */
  private Optional<String> series(DocumentHeader header) {
    String title = header.title();
    if (header.body() == Body.SECURITY_COUNCIL && header.language().equals(Language.CHINESE)) {
      Optional<StoredDocument> english = view.document(header.slug() + ".en");
      if (english.isEmpty()) {
        return Optional.empty();
      }
      title = english.get().summary().header().title();
    }
    String name =
        title
            .replaceFirst(".*?\\[(.*)\\]", "$1")
            .replaceAll("(?:until|for a further|through|to) [^\\[\\]]*\\d.*", "")
            .replaceAll("[\\d().,/\\s]+", " ")
            .strip()
            .toLowerCase(java.util.Locale.ROOT);
    return name.length() < 6 || name.startsWith("第")
        ? Optional.empty()
        : Optional.of(header.body() + " " + name);
  }

  private Optional<Pair> pair(DocumentHeader earlier, DocumentHeader later) {
    List<IndexedParagraph> candidates = clauses(later);
    List<IndexedParagraph> before = clauses(earlier);
    Collections.shuffle(candidates, random);
    return candidates.stream()
        .limit(TRIES)
        .flatMap(subject -> pair(subject, before).stream())
        .findFirst();
  }

  private Optional<Pair> pair(IndexedParagraph subject, List<IndexedParagraph> before) {
    Map<ParagraphId, Double> nearness =
        before.stream()
            .collect(
                Collectors.toMap(
                    one -> one.paragraph().id(),
                    one -> nearness(subject.paragraph().text(), one.paragraph().text())));
    List<IndexedParagraph> ranked =
        before.stream()
            .sorted(
                Comparator.comparing((IndexedParagraph one) -> nearness.get(one.paragraph().id()))
                    .reversed())
            .toList();
    if (ranked.size() < 2) {
      return Optional.empty();
    }
    double best = nearness.get(ranked.get(0).paragraph().id());
    double second = nearness.get(ranked.get(1).paragraph().id());
    return best >= NEAR && best - second >= AHEAD_OF_OTHERS
        ? Optional.of(new Pair(subject, ranked.getFirst(), best))
        : Optional.empty();
  }

  private static double nearness(String one, String other) {
    int longest = Math.max(one.length(), other.length());
    return longest == 0 ? 0 : 1 - (double) DISTANCE.apply(one, other) / longest;
  }

  /** What the organ says in paragraphs that are more than a formula. */
  private List<IndexedParagraph> clauses(DocumentHeader header) {
    int least = header.language().equals(Language.CHINESE) ? 20 : 60;
    List<IndexedParagraph> clauses =
        new ArrayList<>(view.document(header.id()).orElseThrow().paragraphs());
    clauses.removeIf(
        one ->
            one.paragraph().section() != Section.OPERATIVE
                    && one.paragraph().section() != Section.PREAMBULAR
                || one.paragraph().text().length() < least
                || one.paragraph().text().length() > 4_000);
    return clauses;
  }
}
