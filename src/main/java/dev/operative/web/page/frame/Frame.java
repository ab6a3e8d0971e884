package dev.operative.web.page.frame;

import dev.operative.document.ControlSigns;
import dev.operative.document.Status;
import dev.operative.export.citation.CitationStyle;
import dev.operative.export.json.ValueLabels;
import dev.operative.language.Languages;
import dev.operative.search.query.Facet;
import dev.operative.search.query.InputError;
import dev.operative.vocabulary.state.StateNames;
import java.util.List;
import java.util.Optional;

/// The frame of a page: the interface language, its words, links and static files.
///
/// @param languages the languages of the texts
/// @param m the words of the interface
/// @param labels the words for values
/// @param assets where the style sheet, the script and the icon are
/// @param interfaces the same page in the other interface languages
/// @param search what the search box holds, and the filters that stay with it
/// @param states the names of States
/// @param printed the address of the page and the date, for who prints it
/// @param head what the page says of itself to programs
public record Frame(
    Languages languages,
    Messages m,
    ValueLabels labels,
    Assets assets,
    List<InterfaceLink> interfaces,
    SearchLink search,
    StateNames states,
    String printed,
    Head head) {

  /// The addresses of the static files.
  public record Assets(String style, String script, String icon) {}

  /// The same page in another interface language.
  ///
  /// @param name what the language calls itself
  /// @param lang its code
  public record InterfaceLink(String name, String lang, String url) {}

  /// How a status is shown.
  ///
  /// @param style the end of its CSS class: `not-adopted`
  public record Badge(String style, String text) {
    /// Whether the text is not one that was adopted.
    public boolean isException() {
      return !style.equals(Status.ADOPTED.word());
    }
  }

  /// The code of the interface language.
  public String lang() {
    return m.language().code();
  }

  /// How texts are cited in the interface language.
  public CitationStyle citationStyle() {
    return CitationStyle.in(m.language());
  }

  /// The words for a value in the interface language.
  public String label(Facet facet, String value) {
    return labels.of(facet, value).in(m.language());
  }

  /// The same with a capital letter, to stand alone.
  public String heading(Facet facet, String value) {
    String label = label(facet, value);
    return label.isEmpty() ? label : Character.toUpperCase(label.charAt(0)) + label.substring(1);
  }

  /// The code of the language of a text; that of the first of all languages when its letters do not tell.
  public String languageOf(String text) {
    return languages.of(text).orElse(languages.first()).code();
  }

  /// The badge of a status; empty for texts that are not of a kind that is adopted.
  public Optional<Badge> badge(Status status) {
    return status == Status.NONE
        ? Optional.empty()
        : Optional.of(
            new Badge(status.word().replace(' ', '-'), heading(Facet.STATUS, status.word())));
  }

  /// A place in a file, in words.
  ///
  /// @param line from 1; 0 for the whole file
  public String place(String file, int line) {
    String name = ControlSigns.visibleLine(file);
    return line == 0 ? name : m.text("paragraph.source", name, line);
  }

  /// What is wrong with something that was typed, in the interface language.
  public String error(InputError error) {
    return m.text("input." + error.sort().word(), error.details().toArray());
  }

  /// The name of a State in the interface language.
  ///
  /// @param name as a text prints it
  public String state(String name) {
    return states.in(m.language(), name);
  }

  /// The same frame around the results of a search.
  public Frame searching(SearchLink link) {
    return new Frame(languages, m, labels, assets, interfaces, link, states, printed, head);
  }

  /// The same frame around a page that says something else of itself to programs.
  public Frame describedBy(Head other) {
    return new Frame(languages, m, labels, assets, interfaces, search, states, printed, other);
  }
}
