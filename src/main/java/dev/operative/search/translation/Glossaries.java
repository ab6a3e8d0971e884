package dev.operative.search.translation;

import dev.operative.language.Languages;
import dev.operative.vocabulary.Term;
import dev.operative.vocabulary.Vocabulary;
import dev.operative.vocabulary.glossary.Glossary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The glossaries that a user brings along. For a form that several know, the first given glossary is asked and no
/// other, and a glossary before the program's own terms.
///
/// @param all the glossaries in the order they were given
public record Glossaries(List<Glossary> all) {
  /// None.
  public static final Glossaries NONE = new Glossaries(List.of());

  /// Two places say different things of one form.
  ///
  /// @param form the form
  /// @param winner the place that is believed: `unterm.tbx, line 12`; never the program's own terms
  /// @param says what that place calls it in another language
  /// @param other the other place
  /// @param otherSays what the other place calls it
  public record Conflict(
      String form, String winner, List<String> says, String other, List<String> otherSays) {
    public Conflict {
      says = List.copyOf(says);
      otherSays = List.copyOf(otherSays);
    }

    /// The conflict in one line.
    @Override
    public String toString() {
      return "“%s” is %s in %s, but %s in %s; %s wins"
          .formatted(
              form, String.join(", ", says), winner, String.join(", ", otherSays), other, winner);
    }
  }

  public Glossaries {
    all = List.copyOf(all);
  }

  /// The tables to look up in, in the order in which they are to be asked: those of the glossaries before others.
  public List<FormTable> tablesBefore(List<FormTable> others, FormAnalyzer analyzer) {
    List<FormTable> tables = new ArrayList<>();
    for (Glossary glossary : all) {
      FormTable.Builder table = new FormTable.Builder(analyzer);
      glossary
          .entries()
          .forEach(entry -> table.add(Lexicon.concept(source(glossary), entry.term())));
      tables.add(table.build());
    }
    tables.addAll(others);
    return List.copyOf(tables);
  }

  private static String source(Glossary glossary) {
    return Lexicon.GLOSSARY + glossary.name();
  }

  /// What the glossaries say otherwise than a glossary before them, or than the program's own terms. Forms are the
  /// same whatever their spelling; renderings conflict when none is in common. What one glossary says in two
  /// lines are two renderings, and both are searched.
  public List<Conflict> conflicts(Languages languages, Vocabulary vocabulary) {
    FormAnalyzer analyzer = new FormAnalyzer(languages);
    Map<String, Said> said = new HashMap<>();
    Set<Conflict> conflicts = new LinkedHashSet<>();
    for (Glossary glossary : all) {
      Map<String, Said> here = new HashMap<>();
      for (Glossary.Entry entry : glossary.entries()) {
        String place = glossary.name() + ", line " + entry.line();
        for (Said now : saidOf(entry.term(), place)) {
          conflict(said, now, analyzer).ifPresent(conflicts::add);
          here.putIfAbsent(key(now.form(), analyzer), now);
        }
      }
      here.forEach(said::putIfAbsent);
    }
    for (Term term : vocabulary.terms()) {
      for (Said now : saidOf(term, "the program's own terms")) {
        conflict(said, now, analyzer).ifPresent(conflicts::add);
      }
    }
    return List.copyOf(conflicts);
  }

  private static Optional<Conflict> conflict(
      Map<String, Said> said, Said now, FormAnalyzer analyzer) {
    return Optional.ofNullable(said.get(key(now.form(), analyzer)))
        .filter(before -> !before.agrees(now, analyzer))
        .map(before -> before.against(now));
  }

  /// What a place says of a form.
  private record Said(String form, List<String> renderings, String place) {
    boolean agrees(Said other, FormAnalyzer analyzer) {
      List<String> mine = renderings.stream().map(text -> key(text, analyzer)).toList();
      return other.renderings().stream().anyMatch(text -> mine.contains(key(text, analyzer)));
    }

    Conflict against(Said other) {
      return new Conflict(form, place, renderings, other.place(), other.renderings());
    }
  }

  private static List<Said> saidOf(Term term, String place) {
    List<Said> all = new ArrayList<>();
    term.forms()
        .forEach(
            (own, forms) ->
                term.forms()
                    .forEach(
                        (other, renderings) -> {
                          if (!own.equals(other)) {
                            forms.forEach(form -> all.add(new Said(form, renderings, place)));
                          }
                        }));
    return all;
  }

  private static String key(String text, FormAnalyzer analyzer) {
    StringBuilder key = new StringBuilder();
    for (Token token : analyzer.tokens(analyzer.language(text), text)) {
      key.append(token.base()).append(' ');
    }
    return key.toString();
  }
}
