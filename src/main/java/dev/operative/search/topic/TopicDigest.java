package dev.operative.search.topic;

import dev.operative.search.FacetCount;
import dev.operative.search.Hit;
import dev.operative.search.trend.Trend;
import dev.operative.vocabulary.Term;
import dev.operative.vocabulary.topic.Topic;
import java.util.List;

/// A summary of the adopted texts on a topic: counts, the most cited provisions, the first and the latest.
///
/// @param total how many of their preambular and operative paragraphs are on it
/// @param trend the same year by year
/// @param verbs the verbs of these, those of most first
/// @param cited of the texts that these cite most, the provision that is most on the topic
/// @param first the earliest operative paragraphs on it
/// @param latest the latest
/// @param terms its concepts, in the order of its table
public record TopicDigest(
    Topic topic,
    long total,
    Trend trend,
    List<FacetCount> verbs,
    List<Cited> cited,
    List<Hit> first,
    List<Hit> latest,
    List<Term> terms) {
  public TopicDigest {
    verbs = List.copyOf(verbs);
    cited = List.copyOf(cited);
    first = List.copyOf(first);
    latest = List.copyOf(latest);
    terms = List.copyOf(terms);
  }

  /// A provision of a text that is cited.
  ///
  /// @param times how many paragraphs on the topic cite its text
  public record Cited(Hit hit, long times) {}
}
