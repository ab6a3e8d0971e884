package dev.operative.evaluation;

import dev.operative.document.Language;
import dev.operative.document.ParagraphId;
import dev.operative.language.Languages;
import dev.operative.search.IndexView;
import dev.operative.search.alignment.AlignedParagraphs;
import dev.operative.search.alignment.ParagraphPair;
import dev.operative.search.query.Filters;
import dev.operative.search.query.Query;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The aligned pairs that answer known items: those wanted, and all that hardly differ from them. A strict
/// measurement uses the alignment of none of them, neither to learn from nor to find versions by, and so shows how
/// well a paragraph is found whose version nobody has seen.
public final class HeldOut {
  private final Languages languages;
  private final Set<ParagraphId> held = new HashSet<>();

  /// Collects the pairs of an index that answer any of these items.
  public HeldOut(IndexView view, Languages languages, List<KnownItem> items) {
    this.languages = languages;
    Map<Language, NearDuplicates> wanted = new HashMap<>();
    for (Language language : languages.all()) {
      wanted.put(
          language,
          new NearDuplicates(
              items.stream()
                  .map(item -> item.target().paragraph())
                  .filter(target -> target.id().language().equals(language))
                  .map(target -> target.text())
                  .toList()));
    }
    items.forEach(item -> hold(item.target().paragraph().id()));
    new AlignedParagraphs(view)
        .forEach(
            new Query.All(),
            Filters.NONE,
            pair -> {
              wanted.forEach(
                  (language, texts) -> {
                    if (texts.has(pair.in(language).paragraph().text())) {
                      hold(pair.english().paragraph().id());
                    }
                  });
            });
  }

  private void hold(ParagraphId id) {
    held.add(id);
    held.addAll(languages.counterparts(id));
  }

  /// How many pairs are held out.
  public int pairs() {
    return held.size() / languages.all().size();
  }

  /// Whether a pair answers none of the items.
  public boolean leaves(ParagraphPair pair) {
    return leaves(pair.english().paragraph().id());
  }

  /// Whether a paragraph answers none of the items.
  public boolean leaves(ParagraphId id) {
    return !held.contains(id);
  }
}
