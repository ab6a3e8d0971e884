package dev.operative.web.page.frame;

import dev.operative.document.Language;
import dev.operative.export.citation.CitationStyle;
import dev.operative.search.query.Facet;
import dev.operative.search.query.Show;
import dev.operative.web.http.Parameter;
import java.util.ArrayList;
import java.util.List;

/// The form that asks for a Word file: how its footnotes cite, and which versions it has.
///
/// @param action where it is sent
/// @param parameters what is asked for besides
/// @param styles the styles of citation
/// @param shows the versions; one or none when there is nothing to choose
public record WordForm(
    String action, List<Parameter> parameters, List<Option> styles, List<Option> shows) {

  /// A form whose versions may be any language, or all side by side.
  ///
  /// @param language whose version is chosen unless somebody chooses another
  public static WordForm of(
      String action, List<Parameter> parameters, Language language, Frame frame) {
    List<Option> shows = new ArrayList<>();
    for (Language each : frame.languages().all()) {
      shows.add(
          new Option(
              each.code(), frame.heading(Facet.LANGUAGE, each.code()), each.equals(language)));
    }
    shows.add(new Option(Show.BOTH.parameter(), frame.m().text("word.both"), false));
    return new WordForm(action, parameters, styles(frame), shows);
  }

  /// A form for one version of a text, alone or beside another.
  ///
  /// @param language the language of the version
  /// @param others how many other versions the text has
  public static WordForm of(
      String action, List<Parameter> parameters, Language language, int others, Frame frame) {
    return new WordForm(
        action,
        parameters,
        styles(frame),
        others == 0
            ? List.of()
            : List.of(
                new Option(
                    Show.AS_ASKED.parameter(),
                    frame.heading(Facet.LANGUAGE, language.code()),
                    true),
                new Option(Show.BOTH.parameter(), frame.m().text("word.both"), false)));
  }

  private static List<Option> styles(Frame frame) {
    return CitationStyle.all().stream()
        .map(
            style ->
                new Option(style.parameter(), style.title(), style.equals(frame.citationStyle())))
        .toList();
  }
}
