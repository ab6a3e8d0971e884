package dev.operative.ingest.office;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;

/// Reads what the styles of a Word document say of its paragraphs.
final class WordStyles {
  private static final Pattern HEADING = Pattern.compile("heading\\s*(\\d)|标题\\s*(\\d)");
  private static final int LONGEST_CHAIN = 20;

  private final XWPFDocument word;

  WordStyles(XWPFDocument word) {
    this.word = word;
  }

  /// The level of a heading, from 1; 0 when the paragraph is none.
  int headingLevel(XWPFParagraph paragraph) {
    Optional<XWPFStyle> style = style(paragraph.getStyleID());
    for (int i = 0; i < LONGEST_CHAIN && style.isPresent(); i++) {
      String name = String.valueOf(style.get().getName()).toLowerCase(Locale.ROOT);
      Matcher heading = HEADING.matcher(name);
      if (heading.matches()) {
        return Integer.parseInt(heading.group(1) == null ? heading.group(2) : heading.group(1));
      }
      if (name.equals("title")) {
        return 1;
      }
      style = style(style.get().getBasisStyleID());
    }
    return 0;
  }

  /// The numbering that the paragraph's style gives it; empty when it gives none.
  Optional<Numbered> numbering(XWPFParagraph paragraph) {
    Optional<XWPFStyle> style = style(paragraph.getStyleID());
    for (int i = 0; i < LONGEST_CHAIN && style.isPresent(); i++) {
      CTPPrGeneral properties = style.get().getCTStyle().getPPr();
      if (properties != null && properties.isSetNumPr()) {
        return numbered(properties.getNumPr());
      }
      style = style(style.get().getBasisStyleID());
    }
    return Optional.empty();
  }

  /// The numbering that these properties name; empty when they name none.
  static Optional<Numbered> numbered(CTNumPr properties) {
    if (!properties.isSetNumId()) {
      return Optional.empty();
    }
    int level = properties.isSetIlvl() ? properties.getIlvl().getVal().intValue() : 0;
    return Optional.of(new Numbered(properties.getNumId().getVal(), level));
  }

  private Optional<XWPFStyle> style(@org.jspecify.annotations.Nullable String id) {
    return id == null || word.getStyles() == null
        ? Optional.empty()
        : Optional.ofNullable(word.getStyles().getStyle(id));
  }

  /// A place in a numbering.
  ///
  /// @param id the numbering; 0 takes a style's numbering away
  /// @param level from 0
  record Numbered(BigInteger id, int level) {}
}
