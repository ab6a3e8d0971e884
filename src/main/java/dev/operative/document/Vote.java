package dev.operative.document;

import java.util.List;
import java.util.OptionalInt;

/// The result of a vote as far as the text gives it.
///
/// @param inFavour number of votes in favour; empty when not said
/// @param against number of votes against; empty when not said
/// @param abstaining number of abstentions; empty when not said
/// @param inFavourBy who voted in favour, as named; empty when not said
/// @param againstBy who voted against, as named
/// @param abstainingBy who abstained, as named
/// @param withoutVote adopted without a vote, or by consensus
public record Vote(
    OptionalInt inFavour,
    OptionalInt against,
    OptionalInt abstaining,
    List<String> inFavourBy,
    List<String> againstBy,
    List<String> abstainingBy,
    boolean withoutVote) {
  public Vote {
    inFavourBy = List.copyOf(inFavourBy);
    againstBy = List.copyOf(againstBy);
    abstainingBy = List.copyOf(abstainingBy);
  }
}
