package dev.operative.web.page;

import dev.operative.web.http.Exchange;
import dev.operative.web.http.Problem;
import dev.operative.web.page.frame.Frame;
import dev.operative.web.page.frame.Frames;
import dev.operative.web.page.frame.Renderer;
import dev.operative.web.page.frame.SearchLink;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// `/help`: how to search, with examples that find something, and what each problem means.
public final class HelpPage {
  /// What can be typed, in the order it is explained: each is explained by the message `query.<number>`.
  static final List<String> EXAMPLES =
      List.of(
          "border security",
          "\"foreign terrorist fighters\"",
          "aviation OR maritime",
          "biometric AND NOT passenger",
          "terrorism -financing",
          "(border OR passenger) AND data",
          "terroris*",
          "organi?ation",
          "prosecuton~",
          "\"border management\"~5",
          "verb:decides data",
          "verb:敦促",
          "section:preambular terrorism",
          "symbol:S/RES/2396",
          "cites:S/RES/1373",
          "to:CTED",
          "year:2014..2019",
          "lang:zh",
          "para:15",
          "S/RES/2396 (2017)",
          "resolution 2396 para 15",
          "UNSCR 2396 OP15",
          "恐怖主义 资助",
          "“恐怖主义”");

  private static final int KEYS = 5;

  private final Frames frames;
  private final Renderer renderer;

  public HelpPage(Frames frames, Renderer renderer) {
    this.frames = frames;
    this.renderer = renderer;
  }

  /// What the page explains.
  public record View(List<Example> examples, List<Explained> keys, List<Explained> problems) {}

  /// A query and what it finds.
  ///
  /// @param words its words, none of which is to be broken: a hyphen before one means something
  public record Example(List<String> words, String lang, String meaning, String url) {}

  /// A word and what it means.
  public record Explained(String id, String word, String meaning) {}

  /// Answers `/help`.
  public void answer(Exchange exchange) {
    Frame frame = frames.of(exchange);
    renderer.send(
        exchange,
        "help.jte",
        frame,
        new View(
            IntStream.range(0, EXAMPLES.size()).mapToObj(i -> example(frame, i)).toList(),
            IntStream.rangeClosed(1, KEYS)
                .mapToObj(
                    i ->
                        new Explained(
                            "", frame.m().text("key." + i), frame.m().text("key." + i + ".does")))
                .toList(),
            Arrays.stream(Problem.Sort.values())
                .map(
                    sort ->
                        new Explained(
                            "problem-" + sort.anchor(),
                            Integer.toString(sort.status()),
                            frame.m().text("problem." + sort.anchor())))
                .toList()));
  }

  private static Example example(Frame frame, int number) {
    String query = EXAMPLES.get(number);
    return new Example(
        List.of(query.split(" ")),
        frame.languageOf(query),
        frame.m().text(String.format(Locale.ROOT, "query.%02d", number + 1)),
        SearchLink.NEW.forText(query).url());
  }
}
