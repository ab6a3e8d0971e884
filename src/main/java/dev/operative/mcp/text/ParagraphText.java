package dev.operative.mcp.text;

import dev.operative.document.Citation;
import dev.operative.document.Language;
import dev.operative.document.Section;
import dev.operative.document.Symbol;
import dev.operative.document.work.Copy;
import dev.operative.document.work.Doubt;
import dev.operative.export.citation.CitationStyle;
import dev.operative.search.IndexedParagraph;
import dev.operative.search.context.Chapeaux;
import dev.operative.search.context.ShownProvision;
import dev.operative.vocabulary.Addressee;
import dev.operative.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Writes paragraphs with their citation, their standing and their address.
public final class ParagraphText {
  private final Vocabulary vocabulary;
  private final Links links;

  public ParagraphText(Vocabulary vocabulary, Links links) {
    this.vocabulary = vocabulary;
    this.links = links;
  }

  /// The first line of all that is said of a paragraph: `S/RES/2396 (2017), para. 36 [adopted, 2017-12-21]`.
  public static String lead(IndexedParagraph found) {
    return CitationStyle.UN.cite(found)
        + " ["
        + Standing.word(found.part())
        + found.date().map(LocalDate::toString).map(date -> ", " + date).orElse("")
        + "]";
  }

  /// What is asked for to read the paragraph again, and its address.
  public String address(IndexedParagraph found) {
    return "id: " + found.paragraph().id() + " · " + links.of(found);
  }

  /// The paragraph as one of a list: with as many of its words as have this many tokens.
  ///
  /// @param place where in its text is what it is listed for
  public String brief(IndexedParagraph found, int place, int tokens) {
    List<String> lines = new ArrayList<>();
    lines.add(lead(found));
    if (Standing.isWarned(found.part())) {
      lines.add(Standing.sentence(found.part()));
    }
    lines.add(TokenCount.around(found.paragraph().text(), place, tokens));
    lines.add(facts(found));
    lines.add(address(found));
    return joined(lines);
  }

  /// All that is known of a provision: its standing, its texts in every version or in one, what they cite and where else
  /// they are printed.
  ///
  /// @param versions the versions to give
  /// @param chapeaux the chapeaux of these texts
  public String whole(
      ShownProvision provision, List<IndexedParagraph> versions, Chapeaux chapeaux) {
    IndexedParagraph shown = provision.text();
    List<String> lines = new ArrayList<>();
    lines.add(lead(shown));
    lines.add(Standing.sentence(shown.part()));
    lines.add(
        "In: "
            + (shown
                    .part()
                    .symbol()
                    .map(Symbol::canonical)
                    .equals(Optional.of(shown.part().title()))
                ? ""
                : "“" + shown.part().title() + "”, ")
            + shown.part().body().word()
            + ", "
            + shown.part().kind().word()
            + ", "
            + shown.paragraph().section().word()
            + " paragraph");
    lines.add(listed("Under: ", " › ", shown.paragraph().headings().stream()));
    for (IndexedParagraph version : versions) {
      lines.add(name(version.paragraph().language()) + ": " + chapeaux.quoted(version.paragraph()));
    }
    lines.add(facts(shown));
    lines.add(
        listed(
            "Cites: ",
            ", ",
            shown.paragraph().citations().stream()
                .map(Citation::symbol)
                .map(Symbol::canonical)
                .distinct()));
    lines.add(
        listed(
            "Also printed in: ",
            ", ",
            provision.provision().provision().copies().stream().map(Copy::name).distinct()));
    lines.add(
        listed(
            "Doubt whether the versions belong together: ",
            ", ",
            provision.provision().provision().doubts().stream().map(Doubt::word).sorted()));
    lines.add(address(shown));
    return joined(lines);
  }

  /// A paragraph by its number and its words.
  public static String line(IndexedParagraph found) {
    String text = found.paragraph().text();
    return found.paragraph().section() == Section.HEADING
        ? "## " + text
        : found.paragraph().number() + ": " + text;
  }

  /// A paragraph of a document that is read one after the other. Where reading begins, and where another text begins in
  /// the document, stands what text it is and whether it was adopted: a letter may enclose a draft that was rejected.
  ///
  /// @param place its place in the document, from 0
  /// @param first the place at which reading begins
  public static String inTurn(List<IndexedParagraph> document, int place, int first) {
    IndexedParagraph found = document.get(place);
    boolean begins = place == first || !document.get(place - 1).part().equals(found.part());
    return (begins
            ? "--- "
                + DocumentText.lead(found.part().symbol(), found.part(), found.document())
                + (Standing.isWarned(found.part()) ? "\n" + Standing.sentence(found.part()) : "")
                + "\n"
            : "")
        + line(found);
  }

  /// What a language is called, in English.
  public String name(Language language) {
    return vocabulary.languages().rules(language).name();
  }

  private String facts(IndexedParagraph found) {
    return listed(
        "",
        ". ",
        Stream.of(
                listed("Verbs: ", ", ", found.paragraph().verbNames().stream()),
                listed(
                    "Addressed to: ",
                    ", ",
                    found.paragraph().addressees().stream().map(this::addressee)))
            .filter(said -> !said.isEmpty()));
  }

  private String addressee(String id) {
    return vocabulary.addressee(id).map(Addressee::name).orElse(id);
  }

  private static String listed(String lead, String between, Stream<String> items) {
    List<String> all = items.toList();
    return all.isEmpty() ? "" : lead + String.join(between, all);
  }

  private static String joined(List<String> lines) {
    return String.join("\n", lines.stream().filter(line -> !line.isEmpty()).toList());
  }
}
