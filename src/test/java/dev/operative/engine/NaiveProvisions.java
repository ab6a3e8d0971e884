package dev.operative.engine;

import dev.operative.document.Language;
import dev.operative.document.UnDocument;
import dev.operative.document.work.Provision;
import dev.operative.document.work.ProvisionId;
import dev.operative.document.work.Work;
import dev.operative.document.work.WorkPart;
import dev.operative.search.IndexedParagraph;
import dev.operative.search.IndexedProvision;
import dev.operative.search.WorkSummary;
import dev.operative.search.bitext.BitextAligner;
import dev.operative.search.bitext.TermConcepts;
import dev.operative.search.works.WorkAssembler;
import dev.operative.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;

/** Works and provisions as an index holds them. */
public final class NaiveProvisions {
  /** As the product assembles works. */
  public static final WorkAssembler ASSEMBLER =
      new WorkAssembler(
          Vocabulary.bundled(), new BitextAligner(new TermConcepts(Vocabulary.bundled())));

  private NaiveProvisions() {}

  /** The provisions of all works of some documents, work by work. */
  public static List<IndexedProvision> of(Collection<UnDocument> documents) {
    Set<String> slugs = new TreeSet<>();
    documents.forEach(document -> slugs.addAll(WorkAssembler.works(document)));
    List<IndexedProvision> all = new ArrayList<>();
    for (String slug : slugs) {
      ASSEMBLER.assemble(slug, documents).ifPresent(work -> all.addAll(of(work)));
    }
    return all;
  }

  private static List<IndexedProvision> of(Work work) {
    WorkSummary summary = WorkSummary.of(work);
    List<IndexedProvision> all = new ArrayList<>();
    work.provisions().forEach(each -> all.add(new IndexedProvision(each, summary, all.size())));
    return all;
  }

  /** A provision that has one text, in the only version of its work. */
  public static IndexedProvision alone(IndexedParagraph only) {
    Language language = only.document().language();
    return new IndexedProvision(
        new Provision(
            new ProvisionId(only.paragraph().id().document(), only.paragraph().id().place()),
            0,
            one(language, only.paragraph()),
            language,
            Optional.empty(),
            Set.of(),
            List.of(),
            new LinkedHashSet<>(List.of(only.paragraph().id()))),
        new WorkSummary(
            only.document().slug(),
            one(language, only.document()),
            List.of(new WorkPart(one(language, only.part()))),
            Map.of(language, Map.of(only.paragraph().section(), 1))),
        only.ordinal());
  }

  private static <T> SequencedMap<Language, T> one(Language language, T value) {
    return new LinkedHashMap<>(Map.of(language, value));
  }
}
