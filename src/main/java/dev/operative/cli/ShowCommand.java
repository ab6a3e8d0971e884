package dev.operative.cli;

import dev.operative.cli.environment.CommandFailure;
import dev.operative.cli.environment.Wiring;
import dev.operative.cli.option.FormatOption;
import dev.operative.cli.option.IndexOption;
import dev.operative.cli.option.LanguageOption;
import dev.operative.cli.output.Console;
import dev.operative.cli.output.ParagraphPrinter;
import dev.operative.cli.output.Style;
import dev.operative.document.Language;
import dev.operative.export.json.DocumentJson;
import dev.operative.export.json.JsonShapes;
import dev.operative.export.json.JsonWriter;
import dev.operative.export.word.DocumentFile;
import dev.operative.search.DocumentSummary;
import dev.operative.search.IndexView;
import dev.operative.search.IndexedParagraph;
import dev.operative.search.SearchEngine;
import dev.operative.search.StoredDocument;
import dev.operative.search.alignment.VersionPairs;
import dev.operative.search.context.Chapeaux;
import dev.operative.search.context.NamedText;
import dev.operative.search.context.ShownProvision;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Shows a document or a paragraph.
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    description = "Shows a document or one paragraph: operative show resolution 2396 para 4")
final class ShowCommand implements Callable<Integer> {
  private final Console console;
  private final Wiring wiring;

  @Parameters(
      paramLabel = "SYMBOL|ID",
      arity = "1..*",
      description =
          "A document or paragraph as people name it, such as S/RES/2396 or 第2396号决议第4段,"
              + " or its id.")
  List<String> words = List.of();

  @Mixin IndexOption index = new IndexOption();

  @Mixin LanguageOption language = new LanguageOption();

  @Mixin FormatOption format = new FormatOption();

  @Option(
      names = "--both",
      description = "In a Word file, the document beside its version in the other language.")
  boolean both;

  @Option(names = "--json", description = "Write as the HTTP API does.")
  boolean json;

  ShowCommand(Console console, Wiring wiring) {
    this.console = console;
    this.wiring = wiring;
  }

  @Override
  public Integer call() {
    String name = String.join(" ", words);
    Optional<Language> wanted = language.chosen(wiring.languages());
    try (SearchEngine engine = wiring.openEngine(index.address);
        IndexView view = engine.view()) {
      Optional<IndexedParagraph> paragraph =
          ShownProvision.at(view, name, wanted.orElse(wiring.languages().first()))
              .flatMap(
                  addressed ->
                      wanted.isPresent()
                          ? addressed.provision().in(wanted.get())
                          : Optional.of(addressed.text()));
      if (paragraph.isPresent()) {
        show(view, paragraph.get());
      } else {
        showNamed(view, name, wanted);
      }
      return 0;
    }
  }

  private void showNamed(IndexView view, String name, Optional<Language> wanted) {
    NamedText named =
        NamedText.of(view, name, wiring.queryParser(), wanted.stream().toList())
            .filter(text -> wanted.isEmpty() || wanted.equals(Optional.of(language(text))))
            .orElseThrow(() -> missing(name, wanted));
    Optional<String> label = named.label();
    if (label.isEmpty()) {
      show(view, named.document());
      return;
    }
    show(
        view,
        named
            .paragraph(label.get())
            .orElseThrow(
                () ->
                    new CommandFailure(
                        named.symbol().map(Object::toString).orElse(name)
                            + " has no paragraph "
                            + label.get())));
  }

  private static Language language(NamedText text) {
    return text.document().summary().header().language();
  }

  private CommandFailure missing(String name, Optional<Language> wanted) {
    return new CommandFailure(
        "The index has no document or paragraph “"
            + name
            + "”"
            + wanted.map(chosen -> " in " + wiring.languages().rules(chosen).name()).orElse("")
            + "; “operative search” finds what there is");
  }

  private void show(IndexView view, IndexedParagraph paragraph) {
    if (json) {
      JsonShapes shapes = new JsonShapes(view, wiring.vocabulary());
      console.data().println(new JsonWriter().indented(shapes.paragraph(paragraph)));
    } else {
      new ParagraphPrinter(console)
          .print("", paragraph, Chapeaux.of(view, List.of(paragraph)), List.of());
    }
  }

  private void show(IndexView view, StoredDocument document) {
    Optional<Path> word = format.wordFile();
    if (word.isPresent()) {
      Optional<StoredDocument> beside =
          both
              ? VersionPairs.otherVersions(view, document, wiring.languages()).stream().findFirst()
              : Optional.empty();
      FormatOption.write(
          word.get(),
          out ->
              DocumentFile.write(
                  view, document, beside, format.imprint(), wiring.vocabulary(), out));
      return;
    }
    DocumentSummary summary = document.summary();
    if (json) {
      JsonShapes shapes = new JsonShapes(view, wiring.vocabulary());
      Shown shown = new Shown(DocumentJson.of(summary), shapes.paragraphs(document.paragraphs()));
      console.data().println(new JsonWriter().indented(shown));
      return;
    }
    ParagraphPrinter paragraphs = new ParagraphPrinter(console);
    console.out().println(Style.STRONG.of(summary.header().title(), console));
    for (IndexedParagraph paragraph : document.paragraphs()) {
      console.out().println();
      paragraphs.print("", paragraph, Chapeaux.NONE, List.of());
    }
  }

  /// A document with its paragraphs.
  record Shown(DocumentJson document, List<dev.operative.export.json.ParagraphJson> paragraphs) {}
}
