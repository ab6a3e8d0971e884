package dev.operative.ingest.text.page;

import dev.operative.ingest.SetPhrase;
import dev.operative.ingest.SetPhrases;
import dev.operative.ingest.text.block.Line;
import dev.operative.ingest.text.block.Region;
import dev.operative.ingest.text.block.Script;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Tells the text of a document from what its pages carry besides: running heads, page and job numbers.
///
/// Some lines can be nothing else, wherever they stand: a job number, the document's own symbol once more. Where such a
/// line stands, or a format says so, a page ends; lines beside it that repeat the title, or return on other pages, belong
/// to the page too.
public final class Pages {
  /// A line that returns more often than this beside the ends of pages is a running head.
  private static final int RETURNS = 2;

  private final List<Line> lines;
  private final SetPhrases phrases;
  private final PageFoot foot;
  private final RunningHead head;
  private final Region[] regions;
  private final Map<String, Integer> counts = new HashMap<>();

  private Pages(List<Line> lines, SetPhrases phrases) {
    this.lines = lines;
    this.phrases = phrases;
    this.foot = new PageFoot(phrases);
    this.regions = new Region[lines.size()];
    Arrays.fill(regions, Region.BODY);
    this.head = new RunningHead(lines, foot);
    for (Line line : lines) {
      counts.merge(line.text(), 1, Integer::sum);
    }
  }

  /// The lines, each with its region.
  public static List<Line> of(List<Line> lines, SetPhrases phrases) {
    Pages pages = new Pages(lines, phrases);
    pages.findCertain();
    pages.lookBesideEnds();
    List<Line> placed = new ArrayList<>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      placed.add(lines.get(i).in(pages.regions[i]));
    }
    return placed;
  }

  /// Finds the lines that can be nothing but furniture.
  private void findCertain() {
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).text();
      if (text.isBlank() || text.length() > RunningHead.LONGEST) {
        continue;
      }
      if (foot.is(text)) {
        regions[i] = Region.FOOT;
      } else if (head.isCertain(i)) {
        regions[i] = Region.HEAD;
      }
    }
  }

  /// Looks at the lines below each end of a page, and above it, as far as they are furniture too.
  private void lookBesideEnds() {
    for (int i = 0; i < lines.size(); i++) {
      boolean pageBegins = i > 0 && lines.get(i).page() != lines.get(i - 1).page();
      if (pageBegins || regions[i] != Region.BODY) {
        up(i - 1);
        i = down(i);
      }
    }
  }

  /// Reads the head of a page from a line on.
  ///
  /// @return its last line
  private int down(int from) {
    head.begin();
    int i = from;
    while (i < lines.size() && belowEnd(i)) {
      i++;
    }
    return Math.max(from, i - 1);
  }

  private boolean belowEnd(int i) {
    if (regions[i] == Region.HEAD) {
      head.readCertain(i);
      return true;
    }
    if (lines.get(i).isBlank() || regions[i] == Region.FOOT) {
      return true;
    }
    if (!isHeading(lines.get(i).text()) && !titlesAnnex(i) && (head.read(i) || returns(i))) {
      regions[i] = Region.HEAD;
      return true;
    }
    return false;
  }

  /// "Resolution 1/CP.14" heads one of several texts, though a list of contents on the first page names it.
  private boolean isHeading(String text) {
    return !Character.isDigit(text.charAt(0))
        && phrases.matches(SetPhrase.RESOLUTION, text)
        && !head.isOwnName(text);
  }

  /// Whether a line gives the title of an annex whose heading ended the page above, though the document has the same title.
  private boolean titlesAnnex(int i) {
    int above = i - 1;
    while (above >= 0 && (lines.get(above).isBlank() || regions[above] != Region.BODY)) {
      above--;
    }
    return above >= 0
        && lines.get(i - 1).isBlank()
        && phrases.matches(SetPhrase.ANNEX, lines.get(above).text());
  }

  private void up(int from) {
    for (int i = from; i >= 0 && (lines.get(i).isBlank() || returns(i)); i--) {
      if (!lines.get(i).isBlank()) {
        regions[i] = Region.FOOT;
      }
    }
  }

  /// Whether a line returns as furniture does. The line below each of several decisions returns too: "7th plenary
  /// meeting".
  private boolean returns(int i) {
    String text = lines.get(i).text();
    return !phrases.matches(SetPhrase.CONCLUSION, text)
        && counts.getOrDefault(text, 0) > RETURNS
        && text.length() <= RunningHead.LONGEST
        && !Script.endsWithStop(text);
  }
}
