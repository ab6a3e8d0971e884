package dev.operative.ingest.office;

import dev.operative.document.Symbol;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;

/// The heads of the pages of a Word document.
final class WordHeads {
  private final Optional<XWPFHeaderFooterPolicy> policy;

  WordHeads(XWPFDocument word) {
    this.policy = Optional.ofNullable(word.getHeaderFooterPolicy());
  }

  /// The head of the first page, when it has one of its own.
  Optional<XWPFHeader> ofFirstPage() {
    return policy.flatMap(heads -> Optional.ofNullable(heads.getFirstPageHeader()));
  }

  /// The document's symbol as the heads of the other pages print it, such as `A/RES/79/171`; empty when none does.
  Optional<String> runningSymbol() {
    return policy.stream()
        .flatMap(heads -> Stream.of(heads.getDefaultHeader(), heads.getEvenPageHeader()))
        .flatMap(Stream::ofNullable)
        .flatMap(head -> Stream.of(head.getText().split("[\\t\\n]")))
        .map(String::strip)
        .filter(text -> Symbol.parse(text).isPresent())
        .findFirst();
  }
}
