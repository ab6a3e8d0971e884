package dev.operative.mcp.tool;

import dev.operative.document.Language;
import dev.operative.document.Symbol;
import dev.operative.mcp.text.AnswerText;
import dev.operative.mcp.text.ParagraphText;
import dev.operative.mcp.text.TokenCount;
import dev.operative.search.context.ShownProvision;
import dev.operative.search.treatment.Citator;
import dev.operative.search.treatment.TreatmentGroup;
import dev.operative.search.treatment.TreatmentGroup.Citing;
import dev.operative.search.treatment.Treatments;
import dev.operative.vocabulary.table.TableSource;
import dev.operative.vocabulary.treatment.TreatmentRules;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// `cited_by`: what later texts do with a text, or with one of its paragraphs.
final class CitedByTool implements Tool {
  private static final int WORDS = 70;

  private final ToolServices services;
  private final NamedTexts names;
  private final Citator citator;

  CitedByTool(ToolServices services) {
    this.services = services;
    this.names = new NamedTexts(services.parser());
    this.citator = new Citator(TreatmentRules.read(services.languages(), TableSource.bundled()));
  }

  @Override
  public String name() {
    return "cited_by";
  }

  @Override
  public String title() {
    return "What later texts do with a text";
  }

  @Override
  public String description() {
    return """
        Lists the paragraphs of other texts that cite a document or one of its paragraphs, by what they do with it: supersede, \
        terminate, modify, extend, reaffirm, recall; what weighs most first, the newest first. It works for documents that the \
        index does not have as well. Whether a text is in force it does not say: read the clauses before you conclude.""";
  }

  @Override
  public List<Argument> arguments() {
    return List.of(
        NamedTexts.DOCUMENT,
        NamedTexts.PARAGRAPH,
        Argument.text(ToolCall.LANGUAGE, "The language to show.")
            .of(services.languages().all().stream().map(Language::code).toList()),
        Argument.number(ToolCall.OFFSET, "How many paragraphs to skip."));
  }

  /// A paragraph that cites, and what it does.
  private record Line(String treatment, Citing citing) {}

  @Override
  public void answer(ToolCall call, AnswerText answer) {
    List<Language> languages = call.languages(services.languages());
    int offset = call.offset();
    call.check();
    Symbol symbol = names.symbol(call, NamedTexts.DOCUMENT.name(), languages.getFirst());
    Optional<String> label = label(call, languages);
    Treatments treatments = citator.of(call.view(), symbol, label, languages.getFirst());
    ParagraphText paragraphs = new ParagraphText(services.vocabulary(), call.links());
    answer.add(head(treatments));
    answer.addPage(
        treatments.groups().stream()
            .flatMap(
                group ->
                    group.citing().stream()
                        .map(citing -> new Line(group.treatment().word(), citing)))
            .toList(),
        offset,
        Citator.MOST,
        line -> said(line, paragraphs));
  }

  private Optional<String> label(ToolCall call, List<Language> languages) {
    Optional<String> given = call.text(NamedTexts.PARAGRAPH.name());
    boolean held =
        ShownProvision.at(
                call.view(), call.required(NamedTexts.DOCUMENT.name()), languages.getFirst())
            .isPresent();
    return given.or(
        () ->
            held
                ? names.paragraph(call, languages).map(found -> found.text().paragraph().label())
                : Optional.empty());
  }

  private static String head(Treatments treatments) {
    String what =
        treatments.pinpoint().map(label -> "paragraph " + label + " of ").orElse("")
            + treatments.cited();
    int read = treatments.groups().stream().mapToInt(group -> group.citing().size()).sum();
    if (read == 0) {
      return "No other text that the index has cites "
          + what
          + "."
          + (treatments.total() > 0
              ? " "
                  + treatments.total()
                  + " paragraphs cite the document, but not this paragraph: leave paragraph out to see them."
              : "");
    }
    return what
        + " is cited by "
        + read
        + " paragraphs of other texts"
        + (treatments.total() > treatments.read()
            ? " (the newest " + treatments.read() + " of " + treatments.total() + " were read)"
            : "")
        + ": "
        + treatments.groups().stream().map(CitedByTool::counted).collect(Collectors.joining(", "))
        + ". This does not say whether it is in force.";
  }

  private static String counted(TreatmentGroup group) {
    return group.treatment().word() + " " + group.citing().size();
  }

  private static String said(Line line, ParagraphText paragraphs) {
    Citing citing = line.citing();
    return line.treatment()
        + ": "
        + ParagraphText.lead(citing.found())
        + "\n"
        + TokenCount.around(citing.found().paragraph().text(), citing.reading().start(), WORDS)
        + "\n"
        + paragraphs.address(citing.found());
  }
}
