package dev.operative.search.works;

import dev.operative.document.UnDocument;
import dev.operative.document.work.Work;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What an index does with files, in memory: it stores what each holds, and at a commit assembles
 * again the works that were touched since the last one, and no other.
 */
final class StoredWorks {
  private final WorkAssembler assembler;
  private final Map<String, UnDocument> documents = new HashMap<>();
  private final SortedMap<String, Work> works = new TreeMap<>();
  private final SortedSet<String> touched = new TreeSet<>();

  StoredWorks(WorkAssembler assembler) {
    this.assembler = assembler;
  }

  void put(UnDocument document) {
    String file = document.header().file();
    remove(file);
    documents.put(file, document);
    touched.addAll(WorkAssembler.works(document));
  }

  void remove(String file) {
    Optional.ofNullable(documents.remove(file))
        .ifPresent(before -> touched.addAll(WorkAssembler.works(before)));
  }

  /** The works that were assembled again. */
  SortedSet<String> commit() {
    SortedSet<String> assembled = new TreeSet<>(touched);
    for (String slug : touched) {
      works.remove(slug);
      assembler.assemble(slug, holding(slug)).ifPresent(work -> works.put(slug, work));
    }
    touched.clear();
    return assembled;
  }

  SortedMap<String, Work> works() {
    return works;
  }

  private Collection<UnDocument> holding(String slug) {
    return documents.values().stream()
        .filter(document -> WorkAssembler.works(document).contains(slug))
        .toList();
  }
}
