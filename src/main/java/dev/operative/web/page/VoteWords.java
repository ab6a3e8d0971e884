package dev.operative.web.page;

import dev.operative.document.Vote;
import dev.operative.web.page.frame.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// A line of the result of a vote, in words.
///
/// @param figure how many voted so: `14 in favour`
/// @param names who they were; empty text when the text does not tell
public record VoteWords(String figure, String names) {

  static List<VoteWords> of(Vote vote, Messages m) {
    List<VoteWords> lines = new ArrayList<>();
    if (vote.withoutVote()) {
      lines.add(new VoteWords(m.text("vote.without"), ""));
    }
    add(lines, m, "vote.in-favour", vote.inFavour(), vote.inFavourBy());
    add(lines, m, "vote.against", vote.against(), vote.againstBy());
    add(lines, m, "vote.abstaining", vote.abstaining(), vote.abstainingBy());
    return lines;
  }

  private static void add(
      List<VoteWords> lines, Messages m, String key, OptionalInt count, List<String> names) {
    if (count.isPresent() || !names.isEmpty()) {
      lines.add(
          new VoteWords(
              m.text(key, m.number(count.orElse(names.size()))),
              String.join(m.text("vote.comma"), names)));
    }
  }
}
