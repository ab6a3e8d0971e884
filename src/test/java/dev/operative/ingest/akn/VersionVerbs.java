package dev.operative.ingest.akn;

import dev.operative.document.Language;
import dev.operative.document.Paragraph;
import dev.operative.document.ParagraphId;
import dev.operative.document.Section;
import dev.operative.document.UnDocument;
import dev.operative.document.VerbUse;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Compares the verbs of the English and the Chinese paragraphs that join by number.
///
/// A sub-paragraph agrees when its own verbs are the same, none included: which verb it inherits is its chapeau's
/// matter, and translators render some chapeaux by a neighbouring verb (Invites and 请).
final class VersionVerbs {
  private enum Role {
    SUBPARAGRAPH,
    OPERATIVE,
    PREAMBULAR
  }

  private final Map<ParagraphId, Paragraph> english = new HashMap<>();
  private final Map<ParagraphId, Paragraph> chinese = new HashMap<>();

  void add(UnDocument document) {
    document
        .paragraphs()
        .filter(p -> p.section() == Section.OPERATIVE || p.section() == Section.PREAMBULAR)
        .forEach(
            p ->
                (p.language().equals(Language.ENGLISH) ? english : chinese).putIfAbsent(p.id(), p));
  }

  /// The share of joined sub-paragraphs whose own verbs agree.
  double subparagraphs() {
    return share(Role.SUBPARAGRAPH);
  }

  String figures() {
    return "verbs of both versions agree in %.4f of %d sub-paragraphs, %.4f of %d operative and %.4f of %d preambular paragraphs"
        .formatted(
            share(Role.SUBPARAGRAPH),
            count(Role.SUBPARAGRAPH),
            share(Role.OPERATIVE),
            count(Role.OPERATIVE),
            share(Role.PREAMBULAR),
            count(Role.PREAMBULAR));
  }

  private double share(Role role) {
    return (double)
            joined(role).entrySet().stream()
                .filter(pair -> own(pair.getKey()).equals(own(pair.getValue())))
                .count()
        / count(role);
  }

  private int count(Role role) {
    return joined(role).size();
  }

  private Map<Paragraph, Paragraph> joined(Role role) {
    Map<Paragraph, Paragraph> joined = new HashMap<>();
    for (Paragraph here : english.values()) {
      Paragraph there = chinese.get(here.id().in(Language.CHINESE));
      if (there != null && role(here) == role && role(there) == role) {
        joined.put(here, there);
      }
    }
    return joined;
  }

  private static Role role(Paragraph paragraph) {
    if (paragraph.chapeau().isPresent()) {
      return Role.SUBPARAGRAPH;
    }
    return paragraph.section() == Section.OPERATIVE ? Role.OPERATIVE : Role.PREAMBULAR;
  }

  private static Set<String> own(Paragraph paragraph) {
    return paragraph.verbs().stream()
        .filter(use -> !use.inherited())
        .map(VerbUse::verb)
        .collect(Collectors.toSet());
  }
}
