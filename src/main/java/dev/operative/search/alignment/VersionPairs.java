package dev.operative.search.alignment;

import dev.operative.document.Language;
import dev.operative.document.ParagraphId;
import dev.operative.document.PartHeader;
import dev.operative.language.Languages;
import dev.operative.search.DocumentSummary;
import dev.operative.search.IndexView;
import dev.operative.search.IndexedParagraph;
import dev.operative.search.IndexedProvision;
import dev.operative.search.StoredDocument;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Two versions of a document, paragraph beside paragraph.
public final class VersionPairs {
  /// How many paragraphs are looked up together.
  private static final int BATCH = 500;

  private final Map<ParagraphId, IndexedProvision> provisions = new HashMap<>();

  private VersionPairs() {}

  /// A paragraph and its version in the other document; one may be missing.
  ///
  /// @param doubtful whether the two may not belong together
  public record Pair(
      Optional<IndexedParagraph> own, Optional<IndexedParagraph> other, boolean doubtful) {}

  /// Lays two versions side by side, each in its own order, by the provisions that they are texts of. Where one has a
  /// paragraph that the other has not, there is a gap.
  ///
  /// @param other empty when there is no other version
  public static List<Pair> of(
      IndexView view, List<IndexedParagraph> own, List<IndexedParagraph> other) {
    VersionPairs versions = new VersionPairs();
    if (!other.isEmpty()) {
      versions.look(view, own);
      versions.look(view, other);
    }
    return versions.pairs(own, other);
  }

  /// The versions of a document in other languages, in the order of these.
  public static List<StoredDocument> otherVersions(
      IndexView view, StoredDocument document, Languages languages) {
    DocumentSummary summary = document.summary();
    String slug = summary.enclosed().map(PartHeader::slug).orElse(summary.header().slug());
    Language own = languageOf(document);
    return languages.others(own).stream()
        .flatMap(language -> view.document(slug + "." + language.code()).stream())
        .filter(found -> !languageOf(found).equals(own))
        .toList();
  }

  private static Language languageOf(StoredDocument document) {
    DocumentSummary summary = document.summary();
    return summary.enclosed().map(PartHeader::language).orElse(summary.header().language());
  }

  private void look(IndexView view, List<IndexedParagraph> paragraphs) {
    for (int from = 0; from < paragraphs.size(); from += BATCH) {
      provisions.putAll(
          view.provisions(
              paragraphs.subList(from, Math.min(paragraphs.size(), from + BATCH)).stream()
                  .map(found -> found.paragraph().id())
                  .toList()));
    }
  }

  private List<Pair> pairs(List<IndexedParagraph> own, List<IndexedParagraph> other) {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < other.size(); i++) {
      places.put(provision(other.get(i)), i);
    }
    Set<Integer> used = new HashSet<>();
    List<Pair> pairs = new ArrayList<>();
    int next = 0;
    for (IndexedParagraph paragraph : own) {
      int place = places.getOrDefault(provision(paragraph), -1);
      if (place >= next) {
        next = fill(pairs, other, next, place, used);
        used.add(place);
        pairs.add(
            new Pair(Optional.of(paragraph), Optional.of(other.get(place)), isDoubtful(paragraph)));
        next = place + 1;
      } else {
        pairs.add(new Pair(Optional.of(paragraph), Optional.empty(), false));
      }
    }
    fill(pairs, other, next, other.size(), used);
    return pairs;
  }

  /// The provision that a paragraph is a text of; what is a text of none stands for itself.
  private String provision(IndexedParagraph found) {
    ParagraphId id = found.paragraph().id();
    return Optional.ofNullable(provisions.get(id))
        .map(provision -> provision.provision().id().toString())
        .orElse(id.toString());
  }

  private boolean isDoubtful(IndexedParagraph found) {
    return Optional.ofNullable(provisions.get(found.paragraph().id()))
        .filter(provision -> !provision.provision().doubts().isEmpty())
        .isPresent();
  }

  private static int fill(
      List<Pair> pairs, List<IndexedParagraph> other, int from, int to, Set<Integer> used) {
    for (int i = from; i < to; i++) {
      if (used.add(i)) {
        pairs.add(new Pair(Optional.empty(), Optional.of(other.get(i)), false));
      }
    }
    return to;
  }
}
