package dev.operative.mcp.tool;

import dev.operative.document.Language;
import dev.operative.document.Symbol;
import dev.operative.search.IndexView;
import dev.operative.search.IndexedParagraph;
import dev.operative.search.SearchRequest;
import dev.operative.search.WorkListRequest;
import dev.operative.search.WorkListRequest.Order;
import dev.operative.search.WorkSummary;
import dev.operative.search.context.NamedText;
import dev.operative.search.context.ShownProvision;
import dev.operative.search.query.Filters;
import dev.operative.search.query.Naming;
import dev.operative.search.query.Query;
import dev.operative.search.query.QueryParser;
import dev.operative.search.query.Sort;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Finds the documents and paragraphs that calls name, or says what to do when the index does not have them.
final class NamedTexts {
  static final Argument DOCUMENT =
      Argument.required(
          "document",
          "The document: a symbol such as S/RES/2396 (2017), a number such as 2396 or 72/284, a Chinese name such as"
              + " 第2396号决议, or an id from another answer. It may name a paragraph too: resolution 2396 para 15,"
              + " S-RES-2396-2017.op.15.");
  static final Argument PARAGRAPH =
      Argument.text(
          "paragraph",
          "The number of one paragraph: 15, 8 (a), PP 3 for the third of the preamble. Without it, the whole document.");

  private static final int NEAREST = 5;

  private final QueryParser parser;

  NamedTexts(QueryParser parser) {
    this.parser = parser;
  }

  /// The paragraph that a call names; empty when it names a document as a whole.
  ///
  /// @throws ToolFailure when the index does not have what is named
  Optional<ShownProvision> paragraph(ToolCall call, List<Language> languages) {
    String name = call.required(DOCUMENT.name());
    Optional<String> number = call.text(PARAGRAPH.name());
    Optional<ShownProvision> byId = ShownProvision.at(call.view(), name, languages.getFirst());
    if (byId.isPresent() && number.isEmpty()) {
      return byId;
    }
    NamedText named = document(call, languages);
    return number
        .or(named::label)
        .map(
            wanted ->
                named
                    .paragraph(wanted)
                    .map(found -> shown(call.view(), found))
                    .orElseThrow(() -> noParagraph(named, wanted)));
  }

  /// The document that a call names.
  ///
  /// @throws ToolFailure when the index does not have it
  NamedText document(ToolCall call, List<Language> languages) {
    String name = call.required(DOCUMENT.name());
    return NamedText.of(call.view(), name, parser, languages)
        .orElseThrow(() -> missing(call.view(), name));
  }

  /// The symbol that an argument means, whether or not the index has the document.
  ///
  /// @throws ToolFailure when it means none
  Symbol symbol(ToolCall call, String argument, Language language) {
    String name = call.required(argument);
    return Naming.symbol(name, parser)
        .or(
            () ->
                ShownProvision.at(call.view(), name, language)
                    .flatMap(found -> found.text().part().symbol()))
        .or(
            () ->
                call.view()
                    .document(name)
                    .flatMap(document -> document.summary().header().symbol()))
        .orElseThrow(
            () ->
                call.view().document(name).isEmpty()
                    ? missing(call.view(), name)
                    : new ToolFailure(
                        "“" + name + "” has no symbol, which this goes by. Read it instead."));
  }

  /// Says that the index does not have what is named, and what it has.
  ToolFailure missing(IndexView view, String name) {
    Optional<Symbol> symbol = Naming.symbol(name, parser);
    return new ToolFailure(
        symbol
            .map(
                known ->
                    "The index does not have "
                        + known
                        + ", which may exist all the same: do not quote it from memory. The United Nations has it at "
                        + known.officialUrl()
                        + "."
                        + citing(view, known))
            .orElse(
                "“"
                    + name
                    + "” names no document and no paragraph that the index has. Name documents by symbol, such as"
                    + " S/RES/2396 (2017), or find them with search."
                    + nearest(view, name)));
  }

  private static String citing(IndexView view, Symbol symbol) {
    long citing =
        view.search(
                new SearchRequest(
                    new Query.Cites(symbol), Filters.NONE, Sort.RELEVANCE, 0, 0, Set.of()))
            .total();
    return citing == 0
        ? " Nothing that the index has cites it."
        : " The index has " + citing + " paragraphs that cite it: call cited_by.";
  }

  private static String nearest(IndexView view, String name) {
    List<WorkSummary> works =
        view.works(
                new WorkListRequest(
                    name, Optional.empty(), Optional.empty(), Order.LATEST_FIRST, 0, NEAREST))
            .items();
    return works.isEmpty()
        ? ""
        : " Documents with these words in their titles: "
            + works.stream()
                .map(
                    work ->
                        work.slug() + " (" + work.headers().firstEntry().getValue().title() + ")")
                .collect(Collectors.joining("; "))
            + ".";
  }

  private static ToolFailure noParagraph(NamedText named, String number) {
    List<String> numbers =
        named.paragraphs().stream()
            .map(found -> found.paragraph())
            .filter(paragraph -> paragraph.section().isText() && !paragraph.label().isEmpty())
            .map(paragraph -> paragraph.number())
            .toList();
    return new ToolFailure(
        named.document().summary().header().symbol().map(Symbol::canonical).orElse("The document")
            + " has no paragraph "
            + number
            + ". "
            + (numbers.isEmpty()
                ? "None of its paragraphs is numbered: read it as a whole, or give about."
                : "Its numbered paragraphs are "
                    + numbers.getFirst()
                    + " to "
                    + numbers.getLast()
                    + "; give about=… to find the one on a matter."));
  }

  private static ShownProvision shown(IndexView view, IndexedParagraph found) {
    return new ShownProvision(
        view.provision(found.paragraph().id())
            .orElseThrow(() -> new IllegalStateException("no provision " + found.paragraph().id())),
        found);
  }
}
