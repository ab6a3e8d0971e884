package dev.operative.search.service;

import dev.operative.search.RankingProfile.Versions;
import dev.operative.search.query.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Joins the other-language versions of the best results to what a query finds by its words (decision 73).
final class JoinedVersions {
  private JoinedVersions() {}

  /// The query that finds what a query finds, and the versions.
  ///
  /// @param beside what the versions must be like beside the words
  static Query join(Query query, List<Version> versions, Query beside, Versions profile) {
    if (versions.isEmpty()) {
      return query;
    }
    List<Query> each = new ArrayList<>();
    for (Version version : versions) {
      each.add(
          new Query.Boosted(new Query.Is(version.paragraph()), profile.score() * version.score()));
    }
    Query any = new Query.Or(each);
    return new Query.Or(
        List.of(query, beside instanceof Query.All ? any : new Query.And(List.of(any, beside))));
  }

  /// Some versions and those of more that are not among them.
  static List<Version> with(List<Version> some, List<Version> more) {
    return Stream.concat(
            some.stream(),
            more.stream()
                .filter(
                    each ->
                        some.stream().noneMatch(one -> one.paragraph().equals(each.paragraph()))))
        .toList();
  }
}
