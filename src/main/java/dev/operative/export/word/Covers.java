package dev.operative.export.word;

import dev.operative.document.work.ProvisionId;
import dev.operative.export.json.ValueLabels;
import dev.operative.search.query.Filters;
import dev.operative.search.service.Question;
import dev.operative.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Makes the covers of Word files of quotations, in the language of their citations.
public final class Covers {
  private final Vocabulary vocabulary;
  private final ValueLabels labels;

  public Covers(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.labels = new ValueLabels(vocabulary);
  }

  /// The cover of what a question found: its words, and what it was narrowed to.
  public Cover ofSearch(Question question, Imprint imprint) {
    FileWords words = words(imprint);
    String title =
        question.text().isBlank() ? words.text("everything") : words.text("found", question.text());
    List<String> narrowed = narrowed(question.filters(), words);
    List<String> facts =
        narrowed.isEmpty()
            ? List.of()
            : List.of(words.text("narrowed", String.join(words.text("separator"), narrowed)));
    return new Cover(title, facts, imprint, Map.of());
  }

  /// The cover of a reading list.
  ///
  /// @param name its name; blank when it has none
  /// @param notes what the reader wrote below provisions
  public Cover ofList(String name, Map<ProvisionId, String> notes, Imprint imprint) {
    return new Cover(
        name.isBlank() ? words(imprint).text("list") : name, List.of(), imprint, notes);
  }

  private FileWords words(Imprint imprint) {
    return new FileWords(vocabulary.languages(), imprint.style().language());
  }

  private List<String> narrowed(Filters filters, FileWords words) {
    List<String> all = new ArrayList<>();
    filters
        .values()
        .forEach(
            (facet, values) ->
                values.forEach(value -> all.add(labels.of(facet, value).in(words.language()))));
    filters.from().ifPresent(from -> all.add(words.text("from", words.date(from))));
    filters.to().ifPresent(to -> all.add(words.text("to", words.date(to))));
    return all;
  }
}
