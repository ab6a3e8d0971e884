package dev.operative.search.query;

import dev.operative.document.Language;
import dev.operative.vocabulary.Vocabulary;
import dev.operative.vocabulary.topic.Topic;
import java.util.ArrayList;
import java.util.List;

/// Makes queries of topics.
public final class TopicQuery {
  /// Words that inflect, so that they are looked for as words that stand side by side and not as printed.
  private static final String INFLECTED = "[\\p{IsLatin} -]+";

  private final Vocabulary vocabulary;

  public TopicQuery(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /// The condition that a provision is on a topic: in one of the languages, it names its concepts as [Topic] says.
  public Query of(Topic topic) {
    List<Query> versions = new ArrayList<>();
    for (Language language : vocabulary.languages().all()) {
      List<Query> concepts = forms(topic.concepts(), language);
      List<Query> within = forms(topic.within(), language);
      if (!concepts.isEmpty() && within.isEmpty() == topic.within().isEmpty()) {
        versions.add(
            new Query.In(
                language,
                within.isEmpty()
                    ? new Query.Or(concepts)
                    : new Query.And(List.of(new Query.Or(concepts), new Query.Or(within)))));
      }
    }
    Query named = new Query.Or(versions);
    return topic.verbs().isEmpty()
        ? named
        : new Query.And(
            List.of(
                named,
                new Query.Or(
                    topic.verbs().stream()
                        .sorted()
                        .<Query>map(verb -> new Query.HasValue(Facet.VERB, verb))
                        .toList())));
  }

  private List<Query> forms(List<String> concepts, Language language) {
    return concepts.stream()
        .flatMap(id -> vocabulary.term(id).stream())
        .flatMap(
            term ->
                term.forms(language).stream()
                    .filter(form -> !term.ambiguous(language).contains(form)))
        .distinct()
        .<Query>map(
            form ->
                form.matches(INFLECTED)
                    ? new Query.Word(form.replace(' ', '-'))
                    : new Query.Phrase(form, 0))
        .toList();
  }
}
