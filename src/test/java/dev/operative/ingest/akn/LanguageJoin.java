package dev.operative.ingest.akn;

import dev.operative.document.Paragraph;
import dev.operative.document.ParagraphId;
import dev.operative.document.Section;
import dev.operative.document.UnDocument;
import dev.operative.language.Languages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Joins the English and the Chinese version of documents paragraph by paragraph.
///
/// Numbers agree where both versions have equally many numbered paragraphs in the main text, with the same main
/// number at each place; of those paragraphs each must find the one at the same place by its id.
final class LanguageJoin {
  private static final Languages LANGUAGES = Languages.bundled();
  private final Map<String, List<Paragraph>> numbered = new HashMap<>();
  private final Map<String, Set<ParagraphId>> ids = new HashMap<>();
  private final Map<String, Integer> preambular = new HashMap<>();
  final List<String> examples = new ArrayList<>();

  void add(UnDocument document) {
    String id = document.header().id();
    if (numbered.containsKey(id)) {
      return;
    }
    List<Paragraph> all = document.paragraphs().toList();
    numbered.put(
        id,
        all.stream()
            .filter(p -> p.section() == Section.OPERATIVE && !p.label().isEmpty())
            .toList());
    Set<ParagraphId> named = new HashSet<>();
    all.forEach(p -> named.add(p.id()));
    ids.put(id, named);
    preambular.put(id, (int) all.stream().filter(p -> p.section() == Section.PREAMBULAR).count());
  }

  String figures() {
    int pairs = 0;
    int total = 0;
    int anyJoined = 0;
    int samePreamble = 0;
    for (String english : numbered.keySet()) {
      if (!english.endsWith(".en")) {
        continue;
      }
      String chinese = english.replaceAll("\\.en$", ".zh");
      if (!numbered.containsKey(chinese)) {
        continue;
      }
      pairs++;
      samePreamble += preambular.get(english).equals(preambular.get(chinese)) ? 1 : 0;
      for (Paragraph paragraph : numbered.get(english)) {
        total++;
        anyJoined +=
            ids.get(chinese).contains(LANGUAGES.counterparts(paragraph.id()).getFirst()) ? 1 : 0;
      }
    }
    double share = share();
    return "%d pairs of documents, %d with equally long preambles; %d numbered English paragraphs, %d find one in Chinese (%.4f); where the numbers agree %.4f"
        .formatted(pairs, samePreamble, total, anyJoined, (double) anyJoined / total, share);
  }

  /// The share of paragraphs that find their counterpart by id, of those whose numbers agree.
  double share() {
    int agreeing = 0;
    int joined = 0;
    for (String english : numbered.keySet()) {
      if (!english.endsWith(".en")) {
        continue;
      }
      List<Paragraph> chinese = numbered.get(english.replaceAll("\\.en$", ".zh"));
      List<Paragraph> here = numbered.get(english);
      if (chinese == null || chinese.size() != here.size()) {
        continue;
      }
      for (int i = 0; i < here.size(); i++) {
        if (!main(here.get(i)).equals(main(chinese.get(i)))) {
          continue;
        }
        agreeing++;
        if (LANGUAGES.counterparts(here.get(i).id()).getFirst().equals(chinese.get(i).id())) {
          joined++;
        } else if (examples.size() < 40) {
          examples.add(here.get(i).id() + " is not " + chinese.get(i).id());
        }
      }
    }
    return (double) joined / agreeing;
  }

  private static String main(Paragraph paragraph) {
    String label = paragraph.label();
    int space = label.indexOf(' ');
    String first = space < 0 ? label : label.substring(0, space);
    return first.matches("\\d+.*") ? first : "";
  }
}
