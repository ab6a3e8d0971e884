package dev.operative.evaluation;

import dev.operative.document.Language;
import dev.operative.document.ParagraphId;
import dev.operative.language.Languages;
import dev.operative.search.IndexView;
import dev.operative.search.IndexedParagraph;
import dev.operative.search.alignment.AlignedParagraphs;
import dev.operative.search.alignment.AlignedTexts;
import dev.operative.search.query.Filters;
import dev.operative.search.query.Query;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The aligned pairs that answer known items: those wanted, and all that hardly differ from them. A strict
/// measurement uses the alignment of none of them, and so shows how
/// well a paragraph is found whose version nobody has seen.
public final class HeldOut {
  private final Set<ParagraphId> held = new HashSet<>();
  private final Set<ParagraphId> firsts = new HashSet<>();

  /// Collects the pairs of an index that answer any of these items.
  public HeldOut(IndexView view, Languages languages, List<KnownItem> items) {
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
    view.provisions(items.stream().map(item -> item.target().paragraph().id()).toList())
        .values()
        .forEach(provision -> hold(provision.versions()));
    new AlignedParagraphs(view)
        .forEach(
            new Query.All(),
            Filters.NONE,
            pair -> {
              wanted.forEach(
                  (language, texts) -> {
                    IndexedParagraph text = pair.texts().get(language);
                    if (text != null && texts.has(text.paragraph().text())) {
                      hold(pair.texts().values());
                    }
                  });
            });
  }

  private void hold(Collection<IndexedParagraph> versions) {
    firsts.add(versions.iterator().next().paragraph().id());
    versions.forEach(version -> held.add(version.paragraph().id()));
  }

  /// How many pairs are held out.
  public int pairs() {
    return firsts.size();
  }

  /// Whether a pair answers none of the items.
  public boolean leaves(AlignedTexts pair) {
    return leaves(pair.first().paragraph().id());
  }

  /// Whether a paragraph answers none of the items.
  public boolean leaves(ParagraphId id) {
    return !held.contains(id);
  }
}
