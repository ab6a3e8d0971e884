package dev.operative.search.check;

import dev.operative.document.Language;
import dev.operative.document.Symbol;
import dev.operative.language.Languages;
import dev.operative.search.IndexView;
import dev.operative.search.IndexedParagraph;
import dev.operative.search.compare.ComparedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A work that is cited, as the index holds it: its text in each language, with the words of each.
///
/// @param versions the versions in the order in which languages are shown; empty when the index does not have the work
/// @param words the words of each, in the same order
record HeldWork(List<ComparedText> versions, List<WorkWords> words) {
  HeldWork {
    versions = List.copyOf(versions);
    words = List.copyOf(words);
  }

  static HeldWork of(IndexView view, Languages languages, Symbol symbol) {
    List<ComparedText> versions = new ArrayList<>();
    for (Language language : languages.all()) {
      ComparedText.of(view, symbol, language).ifPresent(versions::add);
    }
    return new HeldWork(
        versions, versions.stream().map(text -> new WorkWords(text.paragraphs())).toList());
  }

  /// The version of a language, else the first; empty when the index does not have the work.
  Optional<ComparedText> best(Language language) {
    return versions.stream()
        .filter(text -> text.document().language().equals(language))
        .findFirst()
        .or(() -> versions.stream().findFirst());
  }

  /// The paragraphs that a pinpoint means, in all versions.
  List<IndexedParagraph> at(PastedPinpoint pinpoint) {
    return versions.stream().flatMap(text -> CitedPlace.of(text, pinpoint).stream()).toList();
  }

  /// Where a quotation stands word by word.
  ///
  /// @param wanted where it has to stand, at least in part; empty for anywhere
  Optional<IndexedParagraph> find(String quotation, Set<IndexedParagraph> wanted) {
    return words.stream().flatMap(work -> work.find(quotation, wanted).stream()).findFirst();
  }
}
