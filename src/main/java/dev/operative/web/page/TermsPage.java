package dev.operative.web.page;

import dev.operative.language.Languages;
import dev.operative.search.IndexView;
import dev.operative.search.service.Translators;
import dev.operative.search.terms.Concordance;
import dev.operative.search.terms.ContextLine;
import dev.operative.search.terms.TermEntry;
import dev.operative.search.terms.TermEntry.RenderingCount;
import dev.operative.search.terms.TermLookup;
import dev.operative.web.http.Exchange;
import dev.operative.web.page.frame.Frame;
import dev.operative.web.page.frame.Frames;
import dev.operative.web.page.frame.Messages;
import dev.operative.web.page.frame.Renderer;
import dev.operative.web.page.frame.SearchLink;
import java.util.List;
import java.util.Optional;

/// `/terms`: how a term is rendered in the other language, and where it stands.
public final class TermsPage {
  private static final int LINES = 50;

  /// What to look up, for those who come without a term.
  private static final List<String> EXAMPLES =
      List.of("foreign terrorist fighters", "rule of law", "恐怖主义", "制裁");

  private final Languages languages;
  private final Translators translators;
  private final Frames frames;
  private final Renderer renderer;

  public TermsPage(Languages languages, Translators translators, Frames frames, Renderer renderer) {
    this.languages = languages;
    this.translators = translators;
    this.frames = frames;
    this.renderer = renderer;
  }

  /// A term in another language or in the same.
  ///
  /// @param url where that is looked up
  public record Name(String text, String lang, String url) {}

  /// A rendering.
  ///
  /// @param source where it is known from, in words
  /// @param seen in how many paragraphs here the other version has it; empty text when in none
  public record Rendering(Name name, String source, String seen) {}

  /// The term in its context.
  public record Line(
      String citation, String url, String lang, String before, String keyword, String after) {}

  /// A line, beside its other language.
  public record Pair(Line line, Optional<Line> counterpart) {}

  /// What is known of a term.
  ///
  /// @param term empty text when nothing was asked
  /// @param searchUrl the search for the term
  public record View(
      String term,
      List<Name> examples,
      List<Rendering> renderings,
      List<Name> otherNames,
      List<Pair> lines,
      String searchUrl) {}

  /// Answers `/terms`.
  public void answer(Exchange exchange, IndexView view) {
    Frame frame = frames.of(exchange);
    String asked = exchange.parameters().first("q").orElse("").replace("\0", "").strip();
    String term =
        asked.length() > TermLookup.LONGEST_TERM
            ? asked.substring(0, TermLookup.LONGEST_TERM)
            : asked;
    TermEntry entry = new TermLookup(view, languages, translators.on(view)).look(term, LINES);
    renderer.send(
        exchange,
        "terms.jte",
        frame,
        new View(
            term,
            EXAMPLES.stream().map(text -> name(text, frame)).toList(),
            entry.renderings().stream().map(found -> rendering(found, frame)).toList(),
            entry.otherNames().stream().map(text -> name(text, frame)).toList(),
            entry.lines().stream().map(found -> pair(found, term, frame)).toList(),
            SearchLink.NEW.forText("\"" + term.replace("\"", "") + "\"").url()));
  }

  private static Name name(String text, Frame frame) {
    return new Name(text, frame.languageOf(text), "/terms?q=" + SearchLink.encode(text));
  }

  private static Rendering rendering(RenderingCount found, Frame frame) {
    String source = source(found.source(), frame.m());
    return new Rendering(
        name(found.text(), frame),
        found.learntFrom() > 0
            ? frame.m().text("terms.learnt", source, found.learntFrom())
            : source,
        found.paragraphs() > 0 ? frame.m().number(found.paragraphs()) : "");
  }

  private static String source(String source, Messages m) {
    return switch (source) {
      case "lexicon" -> m.text("terms.from-lexicon");
      case "verbs" -> m.text("terms.from-verbs");
      case "addressees" -> m.text("terms.from-addressees");
      case "corpus" -> m.text("terms.from-corpus");
      // A glossary, by its name.
      default -> source;
    };
  }

  private static Pair pair(Concordance found, String term, Frame frame) {
    return new Pair(
        line(found.line(), term, frame),
        found.counterpart().map(other -> line(other, other.keyword(), frame)));
  }

  private static Line line(ContextLine line, String term, Frame frame) {
    var paragraph = line.found().paragraph();
    return new Line(
        frame.citationStyle().cite(line.found()),
        "/paragraphs/"
            + SearchLink.encode(paragraph.id().toString())
            + (term.isEmpty() ? "" : "?q=" + SearchLink.encode(term)),
        paragraph.language().code(),
        line.before(),
        line.keyword(),
        line.after());
  }
}
