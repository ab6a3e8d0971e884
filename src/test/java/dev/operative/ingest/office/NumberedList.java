package dev.operative.ingest.office;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/// A list in a Word document that is numbered as resolutions are: 1. (a) (i).
public final class NumberedList {
  private NumberedList() {}

  /// Adds such a list to a document.
  ///
  /// @return its number
  public static BigInteger in(XWPFDocument word) {
    CTAbstractNum list = CTAbstractNum.Factory.newInstance();
    list.setAbstractNumId(BigInteger.ZERO);
    level(list, 0, STNumberFormat.DECIMAL, "%1.");
    level(list, 1, STNumberFormat.LOWER_LETTER, "(%2)");
    level(list, 2, STNumberFormat.LOWER_ROMAN, "(%3)");
    BigInteger shared = word.createNumbering().addAbstractNum(new XWPFAbstractNum(list));
    return word.getNumbering().addNum(shared);
  }

  private static void level(
      CTAbstractNum list, int level, STNumberFormat.Enum format, String text) {
    CTLvl form = list.addNewLvl();
    form.setIlvl(BigInteger.valueOf(level));
    form.addNewStart().setVal(BigInteger.ONE);
    form.addNewNumFmt().setVal(format);
    form.addNewLvlText().setVal(text);
  }
}
