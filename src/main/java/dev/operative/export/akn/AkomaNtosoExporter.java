package dev.operative.export.akn;

import dev.operative.document.DocumentHeader;
import dev.operative.document.Kind;
import dev.operative.document.Language;
import dev.operative.document.PartHeader;
import dev.operative.export.ExportFormat;
import dev.operative.export.Exporter;
import dev.operative.export.Selection;
import dev.operative.search.IndexView;
import dev.operative.search.IndexedParagraph;
import dev.operative.search.StoredDocument;
import dev.operative.search.WorkSummary;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;

/// A ZIP archive with an Akoma Ntoso 3.0 file for each version of a work that has a match.
///
/// A version is written whole, or its numbers would mean something else; paragraphs that match have the class
/// `match`. No more than one work is in memory.
public final class AkomaNtosoExporter implements Exporter {
  private final IndexView view;

  public AkomaNtosoExporter(IndexView view) {
    this.view = view;
  }

  @Override
  public ExportFormat format() {
    return ExportFormat.AKN;
  }

  @Override
  public long export(Selection selection, OutputStream out) throws IOException {
    ZipOutputStream archive = new ZipOutputStream(out, StandardCharsets.UTF_8);
    Map<Language, List<IndexedParagraph>> matches = new TreeMap<>();
    Set<String> names = new HashSet<>();
    Set<String> wanted = selection.languages();
    try {
      long count =
          selection.forEach(
              view,
              found -> {
                if (!matches.isEmpty() && !isOf(found.work(), matches)) {
                  write(archive, matches, names);
                }
                found.versions().stream()
                    .filter(
                        text ->
                            wanted.isEmpty() || wanted.contains(text.paragraph().language().code()))
                    .forEach(
                        text ->
                            matches
                                .computeIfAbsent(
                                    text.document().language(), version -> new ArrayList<>())
                                .add(text));
              });
      write(archive, matches, names);
      archive.finish();
      return count;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static boolean isOf(WorkSummary work, Map<Language, List<IndexedParagraph>> matches) {
    return matches.values().iterator().next().getFirst().document().slug().equals(work.slug());
  }

  private void write(
      ZipOutputStream archive, Map<Language, List<IndexedParagraph>> versions, Set<String> names) {
    versions.values().forEach(matches -> write(archive, matches, names));
    versions.clear();
  }

  private void write(ZipOutputStream archive, List<IndexedParagraph> matches, Set<String> names) {
    DocumentHeader document = matches.getFirst().document();
    Set<String> matching = new HashSet<>();
    matches.forEach(found -> matching.add(found.paragraph().id().toString()));
    List<IndexedParagraph> whole =
        view.document(document.id())
            .map(StoredDocument::paragraphs)
            .orElseGet(() -> List.copyOf(matches));
    String name = document.id();
    for (int copy = 2; !names.add(name); copy++) {
      name = document.id() + "-" + copy;
    }
    try {
      archive.putNextEntry(new ZipEntry(name + ".xml"));
      write(document, parts(whole), new AknXml(archive, matching));
      archive.closeEntry();
    } catch (XMLStreamException e) {
      throw new UncheckedIOException(new IOException(e.getMessage(), e));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<PartHeader, List<IndexedParagraph>> parts(List<IndexedParagraph> whole) {
    Map<PartHeader, List<IndexedParagraph>> parts = new LinkedHashMap<>();
    for (IndexedParagraph paragraph : whole) {
      parts.computeIfAbsent(paragraph.part(), part -> new ArrayList<>()).add(paragraph);
    }
    return parts;
  }

  private static void write(
      DocumentHeader document, Map<PartHeader, List<IndexedParagraph>> parts, AknXml xml)
      throws XMLStreamException {
    xml.begin();
    boolean first = true;
    for (Map.Entry<PartHeader, List<IndexedParagraph>> part : parts.entrySet()) {
      if (!first) {
        xml.open("attachment");
      }
      xml.open(isOfAnOrgan(part.getKey().kind()) ? "statement" : "doc");
      xml.attribute("name", name(part.getKey().kind()));
      new AknMetadata(xml).write(document, part.getKey(), part.getValue(), first);
      new AknBody(xml, part.getValue()).write(part.getKey(), part.getValue());
      if (first && parts.size() > 1) {
        xml.open("attachments");
      } else {
        xml.close();
      }
      if (!first) {
        xml.close();
      }
      first = false;
    }
    xml.end();
  }

  private static boolean isOfAnOrgan(Kind kind) {
    return kind.resolves() || kind == Kind.PRESIDENTIAL_STATEMENT;
  }

  private static String name(Kind kind) {
    return switch (kind) {
      case RESOLUTION -> "resolution";
      case DRAFT_RESOLUTION -> "draftResolution";
      case DECISION -> "decision";
      case PRESIDENTIAL_STATEMENT -> "presidentialStatement";
      case LETTER -> "letter";
      case STATEMENT -> "statement";
      case REPORT -> "report";
      case PRESS_RELEASE -> "pressRelease";
      case ANNEX -> "annex";
    };
  }
}
