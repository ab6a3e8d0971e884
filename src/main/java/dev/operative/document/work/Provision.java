package dev.operative.document.work;

import dev.operative.document.Language;
import dev.operative.document.Paragraph;
import dev.operative.document.ParagraphId;
import dev.operative.document.VerbUse;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;

/// A place of a work with its text in every version: the unit that is found, counted and cited.
///
/// @param id its name
/// @param part the number of the part it stands in, from 0, as in [Work#parts()]
/// @param texts its text in each version that has it, by the version's language, in display order, at least one;
///     where a version has it in two paragraphs, they are one here
/// @param deciding the version that decides which verbs it has and whom it addresses
/// @param chapeau the provision whose sentence it completes
/// @param doubts why its texts may not belong together; empty when nothing speaks against it
/// @param copies its text in other files, the best source first
/// @param addresses the ids of all paragraphs, of versions and of copies, that lead to it: those of versions first
public record Provision(
    ProvisionId id,
    int part,
    SequencedMap<Language, Paragraph> texts,
    Language deciding,
    Optional<ProvisionId> chapeau,
    Set<Doubt> doubts,
    List<Copy> copies,
    SequencedSet<ParagraphId> addresses) {
  public Provision {
    texts = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(texts));
    doubts = Set.copyOf(doubts);
    copies = List.copyOf(copies);
    addresses = Collections.unmodifiableSequencedSet(new LinkedHashSet<>(addresses));
    if (!texts.containsKey(deciding)) {
      throw new IllegalArgumentException("no text in " + deciding.code() + ": " + id);
    }
  }

  /// Its text in the version of a language; empty when that version does not have it.
  public Optional<Paragraph> text(Language version) {
    return Optional.ofNullable(texts.get(version));
  }

  /// Its text in the version of a language, else in the first that has it.
  public Paragraph textOrFirst(Language version) {
    return text(version).orElseGet(() -> texts.firstEntry().getValue());
  }

  /// Its text in a language: that of the language's version, else of the first version that has it in that language.
  /// Empty when no version does.
  public Optional<Paragraph> textIn(Language language) {
    return text(language)
        .filter(text -> text.language().equals(language))
        .or(
            () ->
                texts.values().stream()
                    .filter(text -> text.language().equals(language))
                    .findFirst());
  }

  /// The languages its texts are in, which may be fewer than its versions: a Chinese version may leave a paragraph in
  /// English.
  public Set<Language> languages() {
    Set<Language> languages = new LinkedHashSet<>();
    texts.values().forEach(text -> languages.add(text.language()));
    return Collections.unmodifiableSet(languages);
  }

  /// Its verbs as the deciding version says them, in order, the primary one first, inherited ones included.
  public List<VerbUse> verbs() {
    return decided().verbs();
  }

  /// Its verbs where a version's text says them: those that only this version's text seems to have are left out, and for
  /// those that it does not say the deciding version's phrase stands without a place (start and end 0). Empty when that
  /// version does not have it.
  public List<VerbUse> verbs(Language version) {
    return text(version).stream()
        .flatMap(
            text ->
                decided().verbs().stream()
                    .flatMap(decided -> said(decided, text, version).stream())
                    .distinct())
        .toList();
  }

  private List<VerbUse> said(VerbUse verb, Paragraph text, Language version) {
    if (version.equals(deciding)) {
      return List.of(verb);
    }
    List<VerbUse> said =
        text.verbs().stream().filter(use -> use.verb().equals(verb.verb())).toList();
    return said.isEmpty() ? List.of(verb.withoutPlace()) : said;
  }

  /// Whom it addresses: ids of the vocabulary's addressees, as the deciding version says it.
  public List<String> addressees() {
    return decided().addressees();
  }

  private Paragraph decided() {
    return Objects.requireNonNull(texts.get(deciding));
  }
}
