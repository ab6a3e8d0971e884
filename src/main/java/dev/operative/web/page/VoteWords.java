package dev.operative.web.page;

import dev.operative.document.Vote;
import dev.operative.web.page.frame.Frame;
import dev.operative.web.page.frame.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/// A line of the result of a vote, in words.
///
/// @param figure how many voted so: `14 in favour`
/// @param names who they were; empty text when the text does not tell
public record VoteWords(String figure, String names) {

  static List<VoteWords> of(Vote vote, Frame frame) {
    Messages m = frame.m();
    List<VoteWords> lines = new ArrayList<>();
    if (vote.withoutVote()) {
      lines.add(new VoteWords(m.text("vote.without"), ""));
    }
    add(lines, frame, "vote.in-favour", vote.inFavour(), vote.inFavourBy());
    add(lines, frame, "vote.against", vote.against(), vote.againstBy());
    add(lines, frame, "vote.abstaining", vote.abstaining(), vote.abstainingBy());
    return lines;
  }

  private static void add(
      List<VoteWords> lines, Frame frame, String key, OptionalInt count, List<String> names) {
    if (count.isPresent() || !names.isEmpty()) {
      Messages m = frame.m();
      lines.add(
          new VoteWords(
              m.text(key, m.number(count.orElse(names.size()))),
              names.stream().map(frame::state).collect(Collectors.joining(m.text("vote.comma")))));
    }
  }
}
