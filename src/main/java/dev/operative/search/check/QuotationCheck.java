package dev.operative.search.check;

import dev.operative.search.Hit;
import dev.operative.search.IndexView;
import dev.operative.search.IndexedParagraph;
import dev.operative.search.SearchRequest;
import dev.operative.search.check.CitationFinding.QuotedElsewhere;
import dev.operative.search.check.CitationFinding.QuotedExactly;
import dev.operative.search.check.CitationFinding.QuotedNearly;
import dev.operative.search.check.CitationFinding.QuotedNowhere;
import dev.operative.search.compare.ComparedText;
import dev.operative.search.query.Filters;
import dev.operative.search.query.Query;
import dev.operative.search.query.Sort;
import dev.operative.search.wording.Change;
import dev.operative.search.wording.Comparison;
import dev.operative.search.wording.WordedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Looks for quoted words: where the citation says, then elsewhere in its document, then in all others.
final class QuotationCheck {
  /// The share of its words, in their order, that a quotation has in common with the paragraph it was made from. Two
  /// paragraphs of resolutions that have nothing to do with each other share some three words of ten.
  private static final double NEAR = 0.6;

  /// Longer phrases are not looked up whole: their beginnings tell.
  private static final int PHRASE = 12;

  private static final int MOST_HITS = 10;

  private final IndexView view;

  QuotationCheck(IndexView view) {
    this.view = view;
  }

  /// Looks for a quotation.
  ///
  /// @param versions the document in each language that it is held in
  /// @param cited the paragraphs that it is said to be from; empty for the whole document
  CitationFinding check(
      PastedQuotation quotation, List<ComparedText> versions, Set<IndexedParagraph> cited) {
    List<WorkWords> works =
        versions.stream().map(version -> new WorkWords(version.paragraphs())).toList();
    return first(works, quotation, cited)
        .<CitationFinding>map(where -> new QuotedExactly(quotation, where))
        .or(
            () ->
                first(works, quotation, Set.of())
                    .map(where -> new QuotedElsewhere(quotation, where)))
        .or(() -> near(quotation, versions))
        .or(() -> inOthers(quotation).map(where -> new QuotedElsewhere(quotation, where)))
        .orElseGet(() -> new QuotedNowhere(quotation));
  }

  private static Optional<IndexedParagraph> first(
      List<WorkWords> works, PastedQuotation quotation, Set<IndexedParagraph> wanted) {
    return works.stream().flatMap(work -> work.find(quotation.text(), wanted).stream()).findFirst();
  }

  private record Candidate(IndexedParagraph where, Comparison comparison, double shared) {}

  private static Optional<CitationFinding> near(
      PastedQuotation quotation, List<ComparedText> versions) {
    WordedText quoted = WordedText.of(quotation.text());
    List<Candidate> candidates = new ArrayList<>();
    for (ComparedText version : versions) {
      for (IndexedParagraph found : version.paragraphs()) {
        WordedText own = WordedText.of(found.paragraph().text());
        if (inAnyOrder(quoted, own) >= NEAR) {
          Comparison comparison = Comparison.of(own, quoted);
          double shared = (double) kept(comparison) / Math.max(1, quoted.words());
          candidates.add(new Candidate(found, comparison, shared));
        }
      }
    }
    return candidates.stream()
        .filter(candidate -> candidate.shared() >= NEAR)
        .max(Comparator.comparingDouble(Candidate::shared))
        .map(best -> new QuotedNearly(quotation, best.where(), best.comparison()));
  }

  private static double inAnyOrder(WordedText quoted, WordedText own) {
    int shared = 0;
    for (var word : quoted.counts().entrySet()) {
      shared += Math.min(word.getValue(), own.counts().getOrDefault(word.getKey(), 0));
    }
    return (double) shared / Math.max(1, quoted.words());
  }

  private static int kept(Comparison comparison) {
    return comparison.changes().stream()
        .filter(change -> change.kind() == Change.Kind.KEPT)
        .mapToInt(change -> WordedText.of(change.text()).words())
        .sum();
  }

  private Optional<IndexedParagraph> inOthers(PastedQuotation quotation) {
    List<String> longest =
        WorkWords.pieces(quotation.text()).stream()
            .max(Comparator.comparingInt(List::size))
            .orElse(List.of());
    if (longest.isEmpty()) {
      return Optional.empty();
    }
    boolean spaced = !Character.isIdeographic(longest.getFirst().codePointAt(0));
    String phrase =
        String.join(spaced ? " " : "", longest.subList(0, Math.min(PHRASE, longest.size())));
    SearchRequest request =
        new SearchRequest(
            new Query.Phrase(phrase, 0), Filters.NONE, Sort.RELEVANCE, 0, MOST_HITS, Set.of());
    return view.search(request).hits().stream()
        .map(Hit::found)
        .filter(found -> new WorkWords(List.of(found)).find(quotation.text(), Set.of()).isPresent())
        .findFirst();
  }
}
