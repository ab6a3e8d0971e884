package dev.operative.search.works;

import dev.operative.document.DocumentHeader;
import dev.operative.document.Language;
import dev.operative.document.Paragraph;
import dev.operative.document.ParagraphId;
import dev.operative.document.Part;
import dev.operative.document.PartHeader;
import dev.operative.document.work.Provision;
import dev.operative.document.work.ProvisionId;
import dev.operative.document.work.Work;
import dev.operative.document.work.WorkPart;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;

/// One work while it is assembled.
final class Assembly {
  private final String slug;
  private final Comparator<Language> verbs;
  private final Comparator<? super Language> display;

  /// The source that answers for each version, in display order.
  private final SortedMap<Language, Source> versions;

  private final List<Source> copies = new ArrayList<>();
  private final KnownFacts facts;
  private final Map<ParagraphId, PartHeader> partOf = new HashMap<>();

  /// @param sources the sources of each version, in display order of the versions, the best first
  Assembly(String slug, SortedMap<Language, List<Source>> sources, Comparator<Language> verbs) {
    this.slug = slug;
    this.verbs = verbs;
    this.display = sources.comparator();
    this.versions = new TreeMap<>(sources.comparator());
    sources.forEach(
        (version, all) -> {
          versions.put(version, all.getFirst());
          copies.addAll(all.subList(1, all.size()));
        });
    List<Source> all = new ArrayList<>(versions.values());
    all.addAll(copies);
    this.facts = new KnownFacts(all);
    for (Source source : versions.values()) {
      for (Part part : source.parts()) {
        PartHeader header = facts.complete(part.header());
        part.paragraphs().forEach(paragraph -> partOf.put(paragraph.id(), header));
      }
    }
  }

  Work work(VersionAligner aligner) {
    List<Row> rows = JoinedVersions.of(versions, aligner);
    copies.forEach(copy -> CopiedRows.add(copy, version(copy), rows));
    Map<Row, ProvisionId> ids = ProvisionIds.of(slug, rows, display);
    Map<ParagraphId, ProvisionId> byParagraph = new HashMap<>();
    rows.forEach(
        row -> row.all().forEach(paragraph -> byParagraph.put(paragraph.id(), id(ids, row))));
    Addresses addresses = new Addresses(byParagraph.keySet(), copies);
    Parts parts = new Parts();
    List<Provision> provisions = new ArrayList<>();
    for (Row row : rows) {
      provisions.add(
          new Provision(
              id(ids, row),
              parts.of(row),
              row.texts(),
              row.versions().stream().min(verbs).orElseThrow(),
              chapeau(row, byParagraph),
              row.doubts(),
              row.copies(),
              addresses.of(row)));
    }
    return new Work(slug, headers(), parts.inOrder(), provisions);
  }

  private static ProvisionId id(Map<Row, ProvisionId> ids, Row row) {
    return Objects.requireNonNull(ids.get(row));
  }

  private SequencedMap<Language, DocumentHeader> headers() {
    SequencedMap<Language, DocumentHeader> headers = new LinkedHashMap<>();
    versions.forEach(
        (version, source) ->
            headers.put(version, facts.complete(source.header(), source.firstPlace())));
    return headers;
  }

  private Source version(Source copy) {
    return Objects.requireNonNull(versions.get(copy.language()));
  }

  /// The provision whose sentence a row completes, as the first version has it that says so.
  private static Optional<ProvisionId> chapeau(Row row, Map<ParagraphId, ProvisionId> byParagraph) {
    for (Paragraph paragraph : row.all()) {
      Optional<ProvisionId> chapeau =
          paragraph.chapeau().flatMap(id -> Optional.ofNullable(byParagraph.get(id)));
      ProvisionId own = byParagraph.get(paragraph.id());
      if (chapeau.isPresent() && !chapeau.get().equals(own)) {
        return chapeau;
      }
    }
    return Optional.empty();
  }

  /// The parts in which rows stand. A row stands in the part of its first version, and tells what that part is in the
  /// others.
  private final class Parts {
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final List<TreeMap<Language, PartHeader>> headers = new ArrayList<>();

    int of(Row row) {
      int number =
          numbers.computeIfAbsent(
              part(row.first()).place(),
              place -> {
                headers.add(new TreeMap<>(display));
                return headers.size() - 1;
              });
      row.all()
          .forEach(
              paragraph ->
                  headers.get(number).putIfAbsent(paragraph.id().language(), part(paragraph)));
      return number;
    }

    List<WorkPart> inOrder() {
      return headers.stream().map(WorkPart::new).toList();
    }

    private PartHeader part(Paragraph paragraph) {
      return Objects.requireNonNull(partOf.get(paragraph.id()));
    }
  }
}
