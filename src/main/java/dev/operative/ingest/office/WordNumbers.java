package dev.operative.ingest.office;

import dev.operative.ingest.office.WordStyles.Numbered;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNum;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;

/// Counts the numbered paragraphs of a Word document, which Word numbers when it prints them: the file says
/// only which numbering and level a paragraph belongs to.
final class WordNumbers {
  /// Stands for the sign of an unnumbered list.
  static final String BULLET = "•";

  private static final int LEVELS = 9;

  private final XWPFDocument word;
  private final WordStyles styles;
  private final Map<BigInteger, int[]> countsByList = new HashMap<>();
  private final Map<BigInteger, Boolean> started = new HashMap<>();

  WordNumbers(XWPFDocument word, WordStyles styles) {
    this.word = word;
    this.styles = styles;
  }

  /// The number that stands before the paragraph, [#BULLET], or empty text. Counts on.
  String next(XWPFParagraph paragraph) {
    Optional<Numbered> numbered = numbered(paragraph);
    XWPFNumbering numbering = word.getNumbering();
    if (numbered.isEmpty() || numbering == null || paragraph.getText().isBlank()) {
      return "";
    }
    BigInteger id = numbered.get().id();
    int level = Math.clamp(numbered.get().level(), 0, LEVELS - 1);
    XWPFNum list = numbering.getNum(id);
    Optional<CTLvl> form = list == null ? Optional.empty() : level(list, level);
    if (list == null || form.isEmpty()) {
      return "";
    }
    int[] counts = counts(list, level);
    counts[level] = counts[level] < 0 ? start(list, level) : counts[level] + 1;
    for (int deeper = level + 1; deeper < LEVELS; deeper++) {
      counts[deeper] = -1;
    }
    return print(list, form.get(), counts);
  }

  private Optional<Numbered> numbered(XWPFParagraph paragraph) {
    CTPPr own = paragraph.getCTP().getPPr();
    Optional<Numbered> numbered =
        own != null && own.isSetNumPr() ? WordStyles.numbered(own.getNumPr()) : Optional.empty();
    return numbered.or(() -> styles.numbering(paragraph)).filter(place -> place.id().signum() > 0);
  }

  /// Numberings that share a list count together, unless one of them starts anew.
  private int[] counts(XWPFNum list, int level) {
    BigInteger key = list.getCTNum().getAbstractNumId().getVal();
    int[] counts =
        countsByList.computeIfAbsent(
            key,
            shared -> {
              int[] none = new int[LEVELS];
              java.util.Arrays.fill(none, -1);
              return none;
            });
    BigInteger id = list.getCTNum().getNumId();
    if (started.putIfAbsent(id, true) == null && override(list, level).isPresent()) {
      java.util.Arrays.fill(counts, level, LEVELS, -1);
    }
    return counts;
  }

  private int start(XWPFNum list, int level) {
    return override(list, level)
        .orElseGet(
            () ->
                level(list, level)
                    .filter(CTLvl::isSetStart)
                    .map(form -> form.getStart().getVal().intValue())
                    .orElse(1));
  }

  private static Optional<Integer> override(XWPFNum list, int level) {
    for (CTNumLvl override : list.getCTNum().getLvlOverrideList()) {
      if (override.getIlvl().intValue() == level && override.isSetStartOverride()) {
        return Optional.of(override.getStartOverride().getVal().intValue());
      }
    }
    return Optional.empty();
  }

  private Optional<CTLvl> level(XWPFNum list, int level) {
    for (CTNumLvl override : list.getCTNum().getLvlOverrideList()) {
      if (override.getIlvl().intValue() == level && override.isSetLvl()) {
        return Optional.of(override.getLvl());
      }
    }
    var shared = word.getNumbering().getAbstractNum(list.getCTNum().getAbstractNumId().getVal());
    if (shared == null) {
      return Optional.empty();
    }
    for (CTLvl form : shared.getCTAbstractNum().getLvlList()) {
      if (form.getIlvl().intValue() == level) {
        return Optional.of(form);
      }
    }
    return Optional.empty();
  }

  /// Writes the level's pattern, such as `(%2)`, with the counts it names.
  private String print(XWPFNum list, CTLvl form, int[] counts) {
    String format = format(form);
    if (format.equals("bullet")) {
      return BULLET;
    }
    if (format.equals("none") || !form.isSetLvlText()) {
      return "";
    }
    String text = String.valueOf(form.getLvlText().getVal());
    for (int level = 0; level < LEVELS; level++) {
      String place = "%" + (level + 1);
      if (text.contains(place)) {
        String inner = level(list, level).map(WordNumbers::format).orElse("decimal");
        text = text.replace(place, number(inner, Math.max(1, counts[level])));
      }
    }
    return text.strip();
  }

  private static String format(CTLvl form) {
    return form.isSetNumFmt() ? form.getNumFmt().getVal().toString() : "decimal";
  }

  private static String number(String format, int number) {
    return switch (format) {
      case "lowerLetter" -> ListNumbers.letters(number);
      case "upperLetter" -> ListNumbers.letters(number).toUpperCase(Locale.ROOT);
      case "lowerRoman" -> ListNumbers.roman(number);
      case "upperRoman" -> ListNumbers.roman(number).toUpperCase(Locale.ROOT);
      case "chineseCounting", "chineseCountingThousand", "japaneseCounting", "ideographDigital" ->
          ListNumbers.han(number);
      default -> Integer.toString(number);
    };
  }
}
