package dev.operative.export.json;

import dev.operative.document.Language;
import dev.operative.search.Hit;
import dev.operative.search.topic.TopicDigest;
import dev.operative.search.topic.TopicReader;
import dev.operative.vocabulary.Term;
import dev.operative.vocabulary.topic.Topic;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The digest of a topic in JSON.
///
/// @param total how many of their preambular and operative paragraphs are on it
/// @param years the same by year; years without any are left out
/// @param cited of the texts that these cite most, the paragraph that is most on the topic
/// @param first the earliest operative paragraphs on it
/// @param latest the latest
/// @param terms the forms of its concepts in each language
public record TopicJson(
    Name topic,
    long total,
    Map<Integer, Long> years,
    List<CitedJson> cited,
    List<ParagraphJson> first,
    List<ParagraphJson> latest,
    List<TermJson> terms) {

  /// A topic.
  ///
  /// @param query the query that finds what is on it
  public record Name(String name, String theme, Label title, String query) {
    /// The shape of a topic.
    public static Name of(Topic topic) {
      return new Name(
          topic.name(),
          topic.theme(),
          Label.of(List.copyOf(topic.titles().keySet()), topic::title),
          TopicReader.question(topic).text());
    }
  }

  /// A paragraph of a text that is cited.
  ///
  /// @param times how many paragraphs on the topic cite its text
  public record CitedJson(long times, ParagraphJson paragraph) {}

  /// A concept.
  public record TermJson(String concept, Map<String, List<String>> forms) {
    static TermJson of(Term term) {
      Map<String, List<String>> forms = new LinkedHashMap<>();
      for (Map.Entry<Language, List<String>> entry : term.forms().entrySet()) {
        forms.put(entry.getKey().code(), entry.getValue());
      }
      return new TermJson(term.id(), forms);
    }
  }

  /// The shape of what there is on a topic.
  public static TopicJson of(TopicDigest digest, JsonShapes shapes) {
    return new TopicJson(
        Name.of(digest.topic()),
        digest.total(),
        digest.trend().matches().counts(),
        digest.cited().stream()
            .map(each -> new CitedJson(each.times(), shapes.paragraph(each.hit().found())))
            .toList(),
        paragraphs(digest.first(), shapes),
        paragraphs(digest.latest(), shapes),
        digest.terms().stream().map(TermJson::of).toList());
  }

  private static List<ParagraphJson> paragraphs(List<Hit> hits, JsonShapes shapes) {
    return shapes.paragraphs(hits.stream().map(Hit::found).toList());
  }
}
