package dev.operative.vocabulary.treatment;

import dev.operative.document.Citation;
import dev.operative.document.Language;
import dev.operative.document.Paragraph;
import dev.operative.document.Symbol;
import dev.operative.document.VerbUse;
import dev.operative.language.Languages;
import dev.operative.vocabulary.table.Table;
import dev.operative.vocabulary.table.TableSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;

/// The rules of `treatments.tsv`, checked: what a paragraph does with a text that it cites is told by the verb that governs
/// the citation and by the words around it.
public final class TreatmentRules {
  private static final String FILE = "treatments.tsv";
  private static final String WORDS_FILE = "treatment-words.tsv";
  private static final String RULE = "rule";
  private static final String TREATMENT = "treatment";
  private static final String VERBS = "verbs";
  private static final String WORDS = "words";
  private static final String NAME = "name";

  /// Stands for each character of the citation that is judged, so that offsets stay what they are.
  private static final char CITATION = '※';

  /// Stands for each character of the other citations.
  private static final char OTHER = '§';

  private final List<TreatmentRule> rules;

  private TreatmentRules(List<TreatmentRule> rules) {
    this.rules = List.copyOf(rules);
  }

  /// Reads the rules.
  ///
  /// @throws dev.operative.vocabulary.table.VocabularyException when a table is broken
  public static TreatmentRules read(Languages languages, TableSource source) {
    Map<Language, Map<String, String>> named = new HashMap<>();
    for (Table.Row row : Table.read(source, WORDS_FILE, List.of(NAME), List.of(WORDS)).rows()) {
      for (Language language : languages.all()) {
        row.cell(WORDS, language)
            .ifPresent(
                words ->
                    named
                        .computeIfAbsent(language, first -> new HashMap<>())
                        .put(row.text(NAME), words));
      }
    }
    List<TreatmentRule> rules = new ArrayList<>();
    List<String> columns = List.of(RULE, TREATMENT, VERBS);
    for (Table.Row row : Table.read(source, FILE, columns, List.of(WORDS)).rows()) {
      Map<Language, Pattern> words = new HashMap<>();
      for (Language language : languages.all()) {
        row.cell(WORDS, language)
            .ifPresent(
                cell ->
                    words.put(
                        language, pattern(row, cell, named.getOrDefault(language, Map.of()))));
      }
      rules.add(
          new TreatmentRule(
              row.text(RULE),
              Treatment.parse(row.text(TREATMENT))
                  .orElseThrow(() -> row.broken(TREATMENT, "is no treatment")),
              Set.copyOf(row.items(VERBS)),
              words));
    }
    return new TreatmentRules(rules);
  }

  private static Pattern pattern(Table.Row row, String cell, Map<String, String> named) {
    String regex = cell;
    for (Map.Entry<String, String> each : named.entrySet()) {
      regex = regex.replace("<" + each.getKey() + ">", each.getValue());
    }
    try {
      return Pattern.compile(regex.replace(String.valueOf(CITATION), CITATION + "+"));
    } catch (PatternSyntaxException broken) {
      throw row.broken(WORDS, "is no regular expression: " + broken.getDescription());
    }
  }

  /// The names of the rules, in the order in which they are tried.
  public List<String> names() {
    return rules.stream().map(TreatmentRule::name).toList();
  }

  /// All verbs that the rules name.
  public Set<String> verbs() {
    return rules.stream()
        .flatMap(rule -> rule.verbs().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /// What a paragraph does with a text: of all places where it cites it, that which weighs most.
  ///
  /// @param pinpoint counts only places that name this paragraph of the text, be it among others; empty for all
  /// @return empty when it does not cite the text so
  public Optional<TreatmentReading> read(
      Paragraph paragraph, Symbol cited, Optional<String> pinpoint) {
    return paragraph.citations().stream()
        .filter(citation -> citation.symbol().equals(cited))
        .filter(citation -> pinpoint.isEmpty() || citation.labels().contains(pinpoint.get()))
        .map(citation -> read(paragraph, citation))
        .min(Comparator.comparing(TreatmentReading::treatment));
  }

  private TreatmentReading read(Paragraph paragraph, Citation citation) {
    Optional<VerbUse> governing = governing(paragraph, citation);
    String verb = governing.map(VerbUse::verb).orElse("");
    int from = governing.filter(use -> !use.inherited()).map(VerbUse::start).orElse(0);
    int behind = governing.filter(use -> !use.inherited()).map(VerbUse::end).orElse(0);
    int to =
        paragraph.verbs().stream()
            .filter(use -> !use.inherited() && use.start() >= citation.end())
            .mapToInt(VerbUse::start)
            .min()
            .orElse(paragraph.text().length());
    String text = marked(paragraph, citation);
    for (TreatmentRule rule : rules) {
      Pattern words = rule.words().get(paragraph.language());
      if (words != null && rule.verbs().contains(verb)) {
        Matcher found = words.matcher(text);
        found.region(words.pattern().startsWith("^") ? behind : from, to);
        if (found.find()) {
          return new TreatmentReading(
              rule.treatment(), rule.name(), verb, Math.min(from, found.start()), found.end());
        }
      }
    }
    return new TreatmentReading(Treatment.MENTIONS, "", verb, citation.start(), citation.end());
  }

  /// The last verb before a citation, else that of the chapeau.
  private static Optional<VerbUse> governing(Paragraph paragraph, Citation citation) {
    return paragraph.verbs().stream()
        .filter(use -> !use.inherited() && use.start() <= citation.start())
        .max(Comparator.comparingInt(VerbUse::start))
        .or(() -> paragraph.verbs().stream().filter(VerbUse::inherited).findFirst());
  }

  /// The text in small letters with its citations marked, each character where it was.
  private static String marked(Paragraph paragraph, Citation judged) {
    char[] text = paragraph.text().toCharArray();
    for (int i = 0; i < text.length; i++) {
      text[i] = Character.toLowerCase(text[i]);
    }
    for (Citation citation : paragraph.citations()) {
      Arrays.fill(text, citation.start(), Math.min(text.length, citation.end()), OTHER);
    }
    Arrays.fill(text, judged.start(), Math.min(text.length, judged.end()), CITATION);
    return new String(text);
  }
}
