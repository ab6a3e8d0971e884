package dev.operative.export.bibliography;

import dev.operative.document.DocumentHeader;
import dev.operative.document.PartHeader;
import dev.operative.export.ParagraphSink;
import dev.operative.search.IndexedParagraph;
import dev.operative.search.context.Chapeaux;
import dev.operative.search.context.ShownProvision;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Gathers the paragraphs of each text under one record.
///
/// A researcher cites a resolution once, with pinpoints: three hundred records for one resolution would bury the
/// others. Only the keys of the records are kept in memory, since no two may be equal.
public final class BibliographySink implements ParagraphSink {
  private final RecordWriter writer;
  private final Set<String> keys = new HashSet<>();
  private Optional<Text> open = Optional.empty();

  private BibliographySink(RecordWriter writer) {
    this.writer = writer;
  }

  /// RIS, for EndNote, Zotero, Mendeley: each paragraph is a note (`N1`) with its pinpoint and its text.
  public static BibliographySink ris(OutputStream out) {
    return new BibliographySink(new RisWriter(out));
  }

  /// BibTeX: paragraphs are in `annote`, which styles do not print.
  public static BibliographySink bibtex(OutputStream out) {
    return new BibliographySink(new BibtexWriter(out));
  }

  /// CSL-JSON: `note` has the pinpoints.
  public static BibliographySink cslJson(OutputStream out) throws IOException {
    return new BibliographySink(new CslJsonWriter(out));
  }

  @Override
  public void accept(List<ShownProvision> found, Chapeaux chapeaux) throws IOException {
    for (ShownProvision each : found) {
      accept(each.text(), chapeaux);
    }
  }

  private void accept(IndexedParagraph found, Chapeaux chapeaux) throws IOException {
    Text text = new Text(found.document(), found.part());
    if (!open.equals(Optional.of(text))) {
      if (open.isPresent()) {
        writer.close();
      }
      writer.open(unique(Reference.of(found.document(), found.part())));
      open = Optional.of(text);
    }
    writer.note(found, chapeaux);
  }

  @Override
  public void end() throws IOException {
    if (open.isPresent()) {
      writer.close();
    }
    writer.end();
  }

  private Reference unique(Reference reference) {
    String key = reference.key();
    for (int copy = 2; !keys.add(key); copy++) {
      key = reference.key() + "-" + copy;
    }
    return reference.withKey(key);
  }

  private record Text(DocumentHeader document, PartHeader part) {}
}
