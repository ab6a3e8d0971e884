package dev.operative.search.service;

import dev.operative.document.Paragraph;
import dev.operative.document.work.ProvisionId;
import dev.operative.search.Highlight;
import dev.operative.search.Hit;
import dev.operative.search.IndexView;
import dev.operative.search.meaning.Clause;
import dev.operative.search.meaning.SentenceEncoder;
import dev.operative.search.meaning.SentenceVector;
import dev.operative.search.meaning.TextToEncode;
import dev.operative.search.meaning.VectorView;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Marks in hits by meaning the clause that is nearest to what was asked.
///
/// @param asked what was asked
record NearestClauses(SentenceEncoder encoder, SentenceVector asked) {
  /// The hits, those by meaning with the clause marked. Where the text that is shown is not the one whose clauses have vectors,
  /// nothing is marked.
  List<Hit> mark(IndexView view, List<Hit> hits, Map<ProvisionId, Tier> tiers) {
    Optional<VectorView> vectors = view.vectors(encoder.revision());
    if (vectors.isEmpty()) {
      return hits;
    }
    try (VectorView near = vectors.get()) {
      return hits.stream()
          .map(
              hit ->
                  tiers.get(hit.provision().provision().id()) == Tier.MEANING
                      ? marked(hit, near)
                      : hit)
          .toList();
    }
  }

  private Hit marked(Hit hit, VectorView near) {
    Paragraph shown = hit.found().paragraph();
    List<Highlight> nearest =
        TextToEncode.of(hit.provision().provision(), encoder)
            .filter(text -> text.text().equals(shown.text()))
            .map(text -> Clause.of(text.text()).get(near.nearestClause(asked, text.key())))
            .map(clause -> clause.stripped(shown.text()))
            .map(clause -> new Highlight(clause.start(), clause.end()))
            .stream()
            .toList();
    return new Hit(hit.provision(), hit.found(), hit.score(), nearest, hit.repeats());
  }
}
