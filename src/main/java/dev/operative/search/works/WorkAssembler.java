package dev.operative.search.works;

import dev.operative.document.Language;
import dev.operative.document.Part;
import dev.operative.document.UnDocument;
import dev.operative.document.work.Work;
import dev.operative.vocabulary.Verb;
import dev.operative.vocabulary.VerbGroup;
import dev.operative.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// Makes works of the files in which they were read. What comes out is a function of the set of files: their order does
/// not matter, nor what was there before.
///
/// The best file answers for each version, as [Source] says, and what the others have of it are copies. Versions are
/// joined with the first one by what they say, so that every paragraph of every version is in exactly one provision.
public final class WorkAssembler {
  private final Comparator<Language> display;
  private final Comparator<Language> verbs;
  private final VersionAligner aligner;

  /// @param vocabulary says in which order versions are shown, so that the first that has a provision gives it its place,
  ///     and which language keeps most verbs apart
  /// @param aligner tells which paragraphs of two versions say the same
  public WorkAssembler(Vocabulary vocabulary, VersionAligner aligner) {
    this.display = vocabulary.languages().order();
    this.verbs = byVerbsKeptApart(vocabulary).thenComparing(display);
    this.aligner = aligner;
  }

  /// The order of languages by how many verbs they keep apart, the most first: Chinese has one word for what English calls
  /// reaffirming and reiterating.
  private static Comparator<Language> byVerbsKeptApart(Vocabulary vocabulary) {
    Map<Language, Set<String>> names = new HashMap<>();
    for (VerbGroup group : vocabulary.verbGroups()) {
      for (Verb verb : group.verbs()) {
        verb.names()
            .forEach(
                (language, name) ->
                    names.computeIfAbsent(language, key -> new HashSet<>()).add(name));
      }
    }
    return Comparator.<Language>comparingInt(
            language -> names.getOrDefault(language, Set.of()).size())
        .reversed();
  }

  /// The slugs of the works that a file holds something of: its own, and those that it encloses or quotes.
  public static SortedSet<String> works(UnDocument document) {
    SortedSet<String> works = new TreeSet<>();
    works.add(document.header().slug());
    document.parts().stream().map(Part::header).forEach(header -> works.add(header.slug()));
    return works;
  }

  /// Assembles a work.
  ///
  /// @param slug the work's
  /// @param documents what the files hold that have something of it, in any order; others do no harm
  /// @return the work; empty when none of the files has anything of it
  public Optional<Work> assemble(String slug, Collection<UnDocument> documents) {
    TreeMap<Language, List<Source>> byVersion = new TreeMap<>(display);
    for (UnDocument document : documents) {
      for (Source source : Source.of(slug, document)) {
        byVersion.computeIfAbsent(source.language(), version -> new ArrayList<>()).add(source);
      }
    }
    byVersion.values().forEach(sources -> sources.sort(Source.BEST_FIRST));
    return byVersion.isEmpty()
        ? Optional.empty()
        : Optional.of(new Assembly(slug, byVersion, verbs).work(aligner));
  }
}
