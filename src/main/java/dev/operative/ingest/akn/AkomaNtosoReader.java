package dev.operative.ingest.akn;

import dev.operative.document.Language;
import dev.operative.document.Symbol;
import dev.operative.ingest.DocumentAssembler;
import dev.operative.ingest.DocumentReader;
import dev.operative.ingest.ReadOutcome;
import dev.operative.ingest.ReadOutcome.Notice;
import dev.operative.ingest.SetPhrases;
import dev.operative.ingest.Sidecar;
import dev.operative.ingest.SourceFile;
import dev.operative.ingest.TextLanguage;
import dev.operative.ingest.akn.export.ChangedExportException;
import dev.operative.ingest.akn.export.ExportedFile;
import dev.operative.ingest.akn.markup.UnreadableXmlException;
import dev.operative.ingest.akn.markup.VerbFinder;
import dev.operative.ingest.akn.markup.XmlCursor;
import dev.operative.language.Languages;
import dev.operative.vocabulary.Vocabulary;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// Reads Akoma Ntoso for the UN (AKN4UN 3.0): resolutions, drafts and presidential statements as the United Nations
/// publishes them in XML.
///
/// Files are read as a stream. Files larger than [#LARGEST] bytes, nested deeper than 100 elements, with a document
/// type declaration, not well-formed, or without text are rejected with line and
/// reason; those in a language that is not read are named as such. The text decides the language, whatever the metadata claim.
///
/// What Operative exported gives the same paragraphs again, whatever kind of document they are from. An export that was
/// changed so that it no longer says what every text in it is, is read as any other file, with a notice.
public final class AkomaNtosoReader implements DocumentReader {
  /// The largest file read, in bytes. The United Nations' largest is a tenth of it.
  public static final int LARGEST = 32 << 20;

  private static final int FIRST_BYTES = 4096;
  private static final int SAMPLE = 20_000;

  private final Languages languages;
  private final SetPhrases phrases;
  private final AknAssembler assembler;
  private final DocumentAssembler documents;
  private final VerbFinder verbs;

  public AkomaNtosoReader(Vocabulary vocabulary) {
    this.languages = vocabulary.languages();
    this.phrases = new SetPhrases(languages);
    this.assembler = new AknAssembler(vocabulary, phrases);
    this.documents = new DocumentAssembler(vocabulary, phrases);
    this.verbs = new VerbFinder(vocabulary);
  }

  @Override
  public boolean accepts(SourceFile file) {
    String name = file.name().toLowerCase(Locale.ROOT);
    int length = Math.min(file.content().length, FIRST_BYTES);
    String start = new String(file.content(), 0, length, StandardCharsets.ISO_8859_1);
    return (name.endsWith(".xml") || name.endsWith(".akn"))
        && start.replace("\0", "").contains("akomaNtoso");
  }

  @Override
  public ReadOutcome read(SourceFile file, Sidecar sidecar) {
    if (file.content().length > LARGEST) {
      return rejected(file, 0, "it is larger than " + (LARGEST >> 20) + " MiB; split it");
    }
    try {
      return ExportedFile.claims(file.content())
          ? exported(file, sidecar)
          : foreign(file, sidecar, List.of());
    } catch (UnreadableXmlException e) {
      return rejected(file, e.line(), e.reason());
    }
  }

  private ReadOutcome exported(SourceFile file, Sidecar sidecar) throws UnreadableXmlException {
    try {
      ExportedFile.Contents contents =
          new ExportedFile(XmlCursor.open(file.content()), verbs, file.path(), languages).read();
      return new ReadOutcome.Parsed(
          documents.assemble(contents.header(), contents.parts()), List.of());
    } catch (ChangedExportException e) {
      String doubt =
          "it was exported and then changed ("
              + e.getMessage()
              + "); it is read as any other Akoma Ntoso file";
      return foreign(file, sidecar, List.of(new Notice(file.path(), e.line(), doubt)));
    }
  }

  private ReadOutcome foreign(SourceFile file, Sidecar sidecar, List<Notice> doubts)
      throws UnreadableXmlException {
    List<AknPart> parts = new Walker(XmlCursor.open(file.content()), phrases).read();
    return parts.stream().allMatch(part -> part.paragraphs().isEmpty())
        ? rejected(file, 0, "it is XML, but no Akoma Ntoso document with text")
        : inLanguage(file, parts, sidecar, doubts);
  }

  private ReadOutcome inLanguage(
      SourceFile file, List<AknPart> parts, Sidecar sidecar, List<Notice> doubts) {
    Optional<TextLanguage> found = TextLanguage.of(sample(parts));
    Optional<TextLanguage> claimed =
        parts.getFirst().metadata().language().flatMap(TextLanguage::ofCode);
    String claim = claimed.map(TextLanguage::name).orElse("nothing");
    Optional<Language> language = found.flatMap(text -> languages.parse(text.name()));
    if (found.isEmpty()) {
      return rejected(file, 0, "it has no words to tell its language by");
    }
    String name = found.get().name();
    if (language.isEmpty()) {
      return new ReadOutcome.OtherLanguage(new Notice(file.path(), 0, otherLanguage(name, claim)));
    }
    List<Notice> notices = new ArrayList<>(doubts);
    if (claimed.isPresent() && !claim.equals(name)) {
      notices.add(
          new Notice(
              file.path(),
              0,
              "it claims to be in " + claim + "; read as " + name + ", which it is"));
    }
    return parsed(file, parts, sidecar, language.get(), notices);
  }

  private String otherLanguage(String found, String claim) {
    return "another language than it should be in: its text is "
        + found
        + (claim.equals(found) ? "" : ", though it claims " + claim)
        + "; only "
        + languages.all().stream()
            .map(each -> languages.rules(each).name())
            .collect(Collectors.joining(" and "))
        + " are read";
  }

  private ReadOutcome parsed(
      SourceFile file,
      List<AknPart> parts,
      Sidecar sidecar,
      Language language,
      List<Notice> notices) {
    Identity identity = Identity.of(parts.getFirst(), file.name());
    identity.doubt().ifPresent(doubt -> notices.add(new Notice(file.path(), 0, doubt)));
    Optional<Symbol> symbol = identity.symbol().or(sidecar::symbol);
    conflict(identity.symbol(), sidecar.symbol())
        .ifPresent(message -> notices.add(new Notice(file.path(), 0, message)));
    return new ReadOutcome.Parsed(
        assembler.assemble(file.path(), parts, symbol, slug(file), language, sidecar), notices);
  }

  private static Optional<String> conflict(Optional<Symbol> text, Optional<Symbol> beside) {
    return text.isEmpty() || beside.isEmpty() || text.equals(beside)
        ? Optional.empty()
        : Optional.of(
            "the file beside it says "
                + beside.get()
                + ", the text "
                + text.get()
                + ", which counts");
  }

  /// The words of the main text; annexes and footnotes are often in another language.
  private static String sample(List<AknPart> parts) {
    String text =
        parts.stream()
            .filter(part -> part.type() != AknPart.Type.ANNEX)
            .flatMap(part -> part.paragraphs().stream())
            .filter(paragraph -> paragraph.section().isText())
            .limit(200)
            .map(paragraph -> paragraph.text().text())
            .collect(Collectors.joining("\n"));
    if (!text.isBlank()) {
      return text.substring(0, Math.min(text.length(), SAMPLE));
    }
    return parts.stream()
        .flatMap(part -> part.paragraphs().stream())
        .limit(200)
        .map(paragraph -> paragraph.text().text())
        .collect(Collectors.joining("\n"));
  }

  private static String slug(SourceFile file) {
    String name = file.name().replaceAll("\\.[^.]*$", "");
    String slug = name.replaceAll("[^\\p{L}\\p{N}_]+", "-").replaceAll("^-+|-+$", "");
    return slug.isEmpty() ? "document" : slug;
  }

  private static ReadOutcome rejected(SourceFile file, int line, String reason) {
    return new ReadOutcome.Rejected(new Notice(file.path(), line, reason));
  }
}
