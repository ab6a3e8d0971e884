package dev.operative.web.page;

import dev.operative.document.Vote;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// The result of a vote in words.
final class VoteWords {
  private VoteWords() {}

  static List<String> of(Vote vote, Messages m) {
    List<String> words = new ArrayList<>();
    if (vote.withoutVote()) {
      words.add(m.text("vote.without"));
    }
    add(words, m, "vote.in-favour", vote.inFavour(), vote.inFavourBy());
    add(words, m, "vote.against", vote.against(), vote.againstBy());
    add(words, m, "vote.abstaining", vote.abstaining(), vote.abstainingBy());
    return words;
  }

  private static void add(
      List<String> words, Messages m, String key, OptionalInt count, List<String> names) {
    if (count.isEmpty() && names.isEmpty()) {
      return;
    }
    String figure = m.text(key, m.number(count.orElse(names.size())));
    words.add(
        names.isEmpty()
            ? figure
            : m.text("vote.by", figure, String.join(m.text("vote.comma"), names)));
  }
}
