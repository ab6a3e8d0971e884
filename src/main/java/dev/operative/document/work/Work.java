package dev.operative.document.work;

import dev.operative.document.DocumentHeader;
import dev.operative.document.Language;
import dev.operative.document.ParagraphId;
import dev.operative.document.Symbol;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// A work: what the United Nations published under one symbol, whatever the language.
///
/// @param slug the slug of its symbol, else of its file name: `S-RES-2396-2017`
/// @param headers what is known of each version, by its language, in display order, at least one;
///     [DocumentHeader#file()] is the file that answers for the version
/// @param parts its parts in reading order
/// @param provisions its provisions in reading order
public record Work(
    String slug,
    SequencedMap<Language, DocumentHeader> headers,
    List<WorkPart> parts,
    List<Provision> provisions) {
  public Work {
    headers = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(headers));
    parts = List.copyOf(parts);
    provisions = List.copyOf(provisions);
    if (headers.isEmpty()) {
      throw new IllegalArgumentException("a work without versions: " + slug);
    }
  }

  /// Its symbol; empty when no version gives one.
  public Optional<Symbol> symbol() {
    return headers.values().stream().flatMap(header -> header.symbol().stream()).findFirst();
  }

  /// What the version of a language says of it, else the first version.
  public DocumentHeader header(Language version) {
    return headers.getOrDefault(version, headers.firstEntry().getValue());
  }

  /// The provisions that the paragraphs of a file stand for, by the ids the file gives them: of the versions it answers
  /// for, and of those it holds a copy of. A paragraph of a copy that the version does not have is not among them.
  public Map<ParagraphId, ProvisionId> in(String file) {
    Map<ParagraphId, ProvisionId> inFile = new HashMap<>();
    for (Provision provision : provisions) {
      for (ParagraphId address : provision.addresses()) {
        if (provision.text(address.language()).stream()
            .anyMatch(text -> text.source().file().equals(file))) {
          inFile.put(address, provision.id());
        }
      }
      for (Copy copy : provision.copies()) {
        if (copy.source().file().equals(file)) {
          copy.ids().forEach(id -> inFile.put(id, provision.id()));
        }
      }
    }
    return inFile;
  }
}
