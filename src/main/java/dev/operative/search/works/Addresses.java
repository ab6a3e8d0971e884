package dev.operative.search.works;

import dev.operative.document.DocumentHeader;
import dev.operative.document.Paragraph;
import dev.operative.document.ParagraphId;
import dev.operative.document.work.Copy;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;

/// Gives every address of a work to one provision: the ids of the paragraphs of its versions, then those under which
/// copies of it are or were known.
final class Addresses {
  private final Set<ParagraphId> taken;
  private final List<Source> copies;

  /// @param versions the ids of the paragraphs of the versions
  /// @param copies the sources that answer for no version
  Addresses(Set<ParagraphId> versions, List<Source> copies) {
    this.taken = new HashSet<>(versions);
    this.copies = List.copyOf(copies);
  }

  /// The addresses of the next row.
  SequencedSet<ParagraphId> of(Row row) {
    SequencedSet<ParagraphId> addresses = new LinkedHashSet<>();
    row.all().stream().map(Paragraph::id).forEach(addresses::add);
    for (Copy copy : row.copies()) {
      for (ParagraphId id : copy.ids()) {
        add(id, addresses);
        enclosing(copy).ifPresent(document -> add(enclosed(id, document), addresses));
      }
    }
    return addresses;
  }

  private Optional<DocumentHeader> enclosing(Copy copy) {
    return copies.stream()
        .filter(source -> source.file().equals(copy.source().file()))
        .filter(source -> source.language().equals(copy.language()))
        .filter(Source::encloses)
        .map(source -> source.document().header())
        .findFirst();
  }

  private void add(ParagraphId id, Set<ParagraphId> addresses) {
    if (taken.add(id)) {
      addresses.add(id);
    }
  }

  /// The address of a copy inside the document that encloses it, as it was given before provisions:
  /// `S-2021-1107.zh.S-RES-2617-2021-en.op.1`.
  private static ParagraphId enclosed(ParagraphId id, DocumentHeader document) {
    String home =
        id.language().equals(document.language())
            ? id.document()
            : id.document() + "-" + id.language().code();
    return new ParagraphId(document.slug(), document.language(), home + "." + id.place());
  }
}
