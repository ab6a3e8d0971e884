package dev.operative.search;

import dev.operative.document.Language;
import dev.operative.document.Paragraph;
import dev.operative.document.ParagraphId;
import dev.operative.document.work.Provision;
import dev.operative.document.work.WorkPart;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A provision together with what is known of the work around it.
///
/// @param provision the provision
/// @param work the work it stands in
/// @param ordinal its place among the work's provisions, from 0
public record IndexedProvision(Provision provision, WorkSummary work, int ordinal) {
  /// The part it stands in.
  public WorkPart part() {
    return work.parts().get(provision.part());
  }

  /// Its text in the version of a language; empty when that version does not have it.
  public Optional<IndexedParagraph> in(Language version) {
    return provision.text(version).map(text -> shown(version, text));
  }

  /// Its text in a language, as [Provision#textIn] says; empty when no version has it in that language.
  public Optional<IndexedParagraph> textIn(Language language) {
    return provision.textIn(language).flatMap(text -> in(text.id().language()));
  }

  /// Its text in the version of a language, else in the first that has it.
  public IndexedParagraph shown(Language version) {
    Paragraph text = provision.textOrFirst(version);
    return shown(text.id().language(), text);
  }

  /// Its texts in all versions, in display order.
  public List<IndexedParagraph> versions() {
    return provision.texts().keySet().stream().map(this::shown).toList();
  }

  /// Its texts in the versions other than the one that has this id.
  public List<IndexedParagraph> others(ParagraphId shown) {
    return versions().stream().filter(version -> !version.paragraph().id().equals(shown)).toList();
  }

  /// The date a reader finds it under: its part's own, else its work's, as the first version says it that does.
  public Optional<LocalDate> date() {
    return provision.texts().keySet().stream()
        .flatMap(version -> part().header(version).date().or(work.header(version)::date).stream())
        .findFirst();
  }

  private IndexedParagraph shown(Language version, Paragraph text) {
    return new IndexedParagraph(
        text.with(provision.verbs(version), provision.addressees()),
        part().header(version),
        work.header(version),
        ordinal);
  }
}
