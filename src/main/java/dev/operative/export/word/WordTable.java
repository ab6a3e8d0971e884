package dev.operative.export.word;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/// A table of a Word file, for texts side by side: a thin line between its columns, and none around it.
final class WordTable {
  private static final String LINE = "DFE3E8";

  private final XWPFDocument document;
  private final XWPFTable table;
  private final int columns;
  private int rows;

  WordTable(XWPFDocument document, XWPFTable table, int columns) {
    this.document = document;
    this.table = table;
    this.columns = columns;
    long width = WordFile.TEXT_WIDTH / columns;
    table.setWidthType(TableWidthType.DXA);
    table.setWidth((int) WordFile.TEXT_WIDTH);
    CTTblLayoutType layout = table.getCTTbl().getTblPr().addNewTblLayout();
    layout.setType(STTblLayoutType.FIXED);
    CTTblGrid grid = table.getCTTbl().addNewTblGrid();
    for (int column = 0; column < columns; column++) {
      grid.addNewGridCol().setW(BigInteger.valueOf(width));
    }
    table.setTopBorder(XWPFBorderType.NONE, 0, 0, LINE);
    table.setBottomBorder(XWPFBorderType.NONE, 0, 0, LINE);
    table.setLeftBorder(XWPFBorderType.NONE, 0, 0, LINE);
    table.setRightBorder(XWPFBorderType.NONE, 0, 0, LINE);
    table.setInsideHBorder(XWPFBorderType.SINGLE, 4, 0, LINE);
    table.setInsideVBorder(XWPFBorderType.SINGLE, 4, 0, LINE);
  }

  /// Begins a row, and gives its cells.
  List<Cell> row() {
    XWPFTableRow row = rows++ == 0 ? table.getRow(0) : table.createRow();
    List<Cell> cells = new ArrayList<>();
    for (int column = 0; column < columns; column++) {
      XWPFTableCell cell = row.getCell(column);
      cell.setWidth(Long.toString(WordFile.TEXT_WIDTH / columns));
      cells.add(new Cell(cell));
    }
    return cells;
  }

  /// Begins a row that is repeated on each page that the table goes on to.
  List<Cell> head() {
    List<Cell> cells = row();
    table.getRow(rows - 1).setRepeatHeader(true);
    return cells;
  }

  /// A cell, which begins without a paragraph and must be given one.
  final class Cell {
    private final XWPFTableCell cell;
    private boolean begun;

    private Cell(XWPFTableCell cell) {
      this.cell = cell;
    }

    WordParagraph paragraph(ParagraphStyle style) {
      // A cell that was just made has an empty paragraph.
      var paragraph = begun ? cell.addParagraph() : cell.getParagraphs().getFirst();
      begun = true;
      return new WordParagraph(document, paragraph, style);
    }
  }
}
