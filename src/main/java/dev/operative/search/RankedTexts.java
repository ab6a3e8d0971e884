package dev.operative.search;

import java.util.List;

/// The first matches of a request, by what stands for their texts.
///
/// @param total the exact number of matching provisions
/// @param matches the wanted entries, in the order of the request
public record RankedTexts(long total, List<MatchedTexts> matches) {
  public RankedTexts {
    matches = List.copyOf(matches);
  }
}
