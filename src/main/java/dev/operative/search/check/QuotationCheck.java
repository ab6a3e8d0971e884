package dev.operative.search.check;

import dev.operative.search.Hit;
import dev.operative.search.IndexView;
import dev.operative.search.IndexedParagraph;
import dev.operative.search.SearchRequest;
import dev.operative.search.check.CitationFinding.QuotedElsewhere;
import dev.operative.search.check.CitationFinding.QuotedExactly;
import dev.operative.search.check.CitationFinding.QuotedNearly;
import dev.operative.search.check.CitationFinding.QuotedNowhere;
import dev.operative.search.query.Filters;
import dev.operative.search.query.Query;
import dev.operative.search.query.Sort;
import dev.operative.search.wording.Comparison;
import dev.operative.search.wording.WordedText;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Looks for quoted words: where the citation says, then elsewhere in its document, then in all others.
final class QuotationCheck {
  /// The similarity of a quotation to the stretch that it was made from, as [Comparison#similarity()] has it. Two paragraphs
  /// of resolutions that have nothing to do with each other share some three words of ten.
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
  /// @param work the document that it is said to be from
  /// @param cited the paragraphs that it is said to be from; empty for the whole document
  CitationFinding check(PastedQuotation quotation, HeldWork work, Set<IndexedParagraph> cited) {
    String words = quotation.text();
    return work.find(words, cited)
        .<CitationFinding>map(where -> new QuotedExactly(quotation, where))
        .or(() -> work.find(words, Set.of()).map(where -> new QuotedElsewhere(quotation, where)))
        .or(() -> near(quotation, work))
        .or(() -> inOthers(words).map(where -> new QuotedElsewhere(quotation, where)))
        .orElseGet(() -> new QuotedNowhere(quotation));
  }

  private record Candidate(IndexedParagraph where, Comparison comparison) {}

  private static Optional<CitationFinding> near(PastedQuotation quotation, HeldWork work) {
    WordedText quoted = WordedText.of(quotation.text());
    return work.versions().stream()
        .flatMap(version -> version.paragraphs().stream())
        .flatMap(found -> candidate(quoted, found).stream())
        .max(Comparator.comparingDouble(candidate -> candidate.comparison().similarity()))
        .map(best -> new QuotedNearly(quotation, best.where(), best.comparison()));
  }

  /// The stretch of a paragraph that is most like a quotation, beside it; empty when it is not near.
  private static Optional<Candidate> candidate(WordedText quoted, IndexedParagraph found) {
    WordedText own = WordedText.of(found.paragraph().text());
    // Comparing in order takes long; most paragraphs fall short in any order.
    if (quoted.shared(own) < NEAR * quoted.words()) {
      return Optional.empty();
    }
    return Optional.of(
            new Candidate(found, Comparison.of(NearestStretch.of(own, quoted), quoted).trimmed()))
        .filter(candidate -> candidate.comparison().similarity() >= NEAR);
  }

  private Optional<IndexedParagraph> inOthers(String quotation) {
    List<String> longest =
        WorkWords.pieces(quotation).stream()
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
        .filter(found -> new WorkWords(List.of(found)).find(quotation, Set.of()).isPresent())
        .findFirst();
  }
}
