package dev.operative.mcp.text;

import dev.operative.document.PartHeader;
import dev.operative.document.Status;
import dev.operative.document.Vote;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// Says what became of a text, so that nobody takes a rejected draft for a decision.
public final class Standing {
  private Standing() {}

  /// The status in a word or two: `adopted`, `NOT ADOPTED`, `DRAFT`, `no decision`.
  public static String word(PartHeader part) {
    return switch (part.status()) {
      case ADOPTED -> "adopted";
      case NOT_ADOPTED -> "NOT ADOPTED";
      case DRAFT -> "DRAFT";
      case NONE -> "no decision";
    };
  }

  /// The status in a sentence, with the vote where the text gives it.
  public static String sentence(PartHeader part) {
    String status =
        switch (part.status()) {
          case ADOPTED -> "Status: adopted.";
          case NOT_ADOPTED ->
              "Status: NOT ADOPTED. This draft was rejected and decides nothing: whoever cites it must say so.";
          case DRAFT ->
              "Status: DRAFT. Nothing here says that it was adopted: cite it as a draft alone.";
          case NONE -> "Status: none; a " + part.kind().word() + " is not a text that is adopted.";
        };
    return status + part.vote().map(Standing::vote).map(vote -> " Vote: " + vote + ".").orElse("");
  }

  /// Whether a text may not be cited as a decision though it looks like one.
  public static boolean isWarned(PartHeader part) {
    return part.status() == Status.NOT_ADOPTED || part.status() == Status.DRAFT;
  }

  private static String vote(Vote vote) {
    List<String> said = new ArrayList<>();
    if (vote.withoutVote()) {
      said.add("adopted without a vote");
    }
    add(said, vote.inFavour(), vote.inFavourBy(), "in favour");
    add(said, vote.against(), vote.againstBy(), "against");
    add(said, vote.abstaining(), vote.abstainingBy(), "abstaining");
    return String.join("; ", said);
  }

  private static void add(List<String> said, OptionalInt count, List<String> names, String how) {
    if (count.isPresent() || !names.isEmpty()) {
      said.add(
          count.orElse(names.size())
              + " "
              + how
              + (names.isEmpty() ? "" : " (" + String.join(", ", names) + ")"));
    }
  }
}
