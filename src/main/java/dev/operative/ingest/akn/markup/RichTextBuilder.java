package dev.operative.ingest.akn.markup;

import dev.operative.ingest.akn.markup.RichText.Emphasis;
import dev.operative.ingest.akn.markup.RichText.Link;
import dev.operative.ingest.akn.markup.RichText.Note;
import dev.operative.ingest.akn.markup.RichText.Tag;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Collects the text of one paragraph and mends it: runs of white space become one space, invisible
/// characters vanish, and stretches and links that the converter cut to pieces are joined again.
public final class RichTextBuilder {
  private static final Set<String> EMPHASIS = Set.of("span", "i", "b", "u");
  private static final Set<String> NAMED = Set.of("docNumber", "docTitle", "docDate");
  private static final String BEFORE_NO_SPACE = ",.;:!?)]，。；：、！？）》】”’";

  /// A unit of length, whose power is raised.
  private static final Pattern UNIT = Pattern.compile("(?<!\\p{L})[cdkm]?m$");

  private final StringBuilder text = new StringBuilder();
  private final List<Emphasis> emphases = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();
  private final List<Tag> tags = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();
  private final List<String> marks = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private boolean space;
  private boolean afterNote;

  /// Adds characters as they stand in the file.
  public void append(CharSequence characters) {
    for (int i = 0; i < characters.length(); i++) {
      char c = characters.charAt(i);
      if (isSpace(c)) {
        space = !text.isEmpty();
      } else if (!isInvisible(c)) {
        add(c == '\u2011' ? '-' : c);
      }
    }
  }

  private void add(char c) {
    if (space && keepsSpaceBefore(c)) {
      text.append(' ');
    }
    space = false;
    afterNote = false;
    for (Open stretch : open) {
      if (stretch.start < 0) {
        stretch.start = text.length();
      }
    }
    text.append(c);
  }

  /// A footnote mark leaves spaces on both sides; Chinese has none before its own punctuation.
  private boolean keepsSpaceBefore(char c) {
    char last = text.charAt(text.length() - 1);
    if (afterNote && (BEFORE_NO_SPACE.indexOf(c) >= 0 || isWide(last) && isWide(c))) {
      return false;
    }
    return !(isWide(last) && isWidePunctuation(c));
  }

  /// The element the cursor stands at begins.
  void open(XmlCursor cursor) {
    open.push(
        new Open(
            cursor.name(),
            cursor.attribute("href").orElse(""),
            cursor.attribute("refersTo").orElse("").replace("#", ""),
            cursor.attribute("date").orElse("")));
  }

  /// The element that began last ends. One that began before this paragraph did is none of ours.
  ///
  /// @param noted the marks of the footnotes met so far: one of them, raised, refers to its note once more
  void close(Set<String> noted) {
    Open element = open.poll();
    if (element == null || element.name.equals("sup") && takeMarks(element, noted)) {
      return;
    }
    if (NAMED.contains(element.name)) {
      String inner = element.start < 0 ? "" : text.substring(element.start);
      tags.add(new Tag(element.name, element.refersTo, element.date, inner));
    }
    if (element.start < 0) {
      return;
    }
    if (EMPHASIS.contains(element.name)) {
      close(new Emphasis(element.start, text.length()));
    } else if (element.name.equals("a") && !element.href.isEmpty()) {
      close(new Link(element.href, element.start, text.length()));
    }
  }

  /// Takes marks of footnotes out of the text. What a note begins with is its own mark; a cubic metre is no reference.
  private boolean takeMarks(Open raised, Set<String> noted) {
    if (raised.start < 0) {
      return false;
    }
    List<String> figures = List.of(text.substring(raised.start).split("[,\\s]+"));
    String before = text.substring(0, raised.start).stripTrailing();
    if (!noted.containsAll(figures) || UNIT.matcher(before).find()) {
      return false;
    }
    space = before.length() < raised.start;
    cut(before.length());
    if (!before.isEmpty()) {
      marks.addAll(figures);
      afterNote = true;
    }
    return true;
  }

  /// Takes the end of the text away, and the markup that lies there.
  private void cut(int length) {
    text.setLength(length);
    emphases.removeIf(emphasis -> emphasis.end() > length);
    links.removeIf(link -> link.end() > length);
    for (Open stretch : open) {
      if (stretch.start >= length) {
        stretch.start = -1;
      }
    }
  }

  private void close(Emphasis emphasis) {
    if (!emphases.isEmpty()) {
      Emphasis last = emphases.getLast();
      if (last.end() <= emphasis.start() && isBlank(last.end(), emphasis.start())) {
        emphases.removeLast();
        emphases.add(new Emphasis(last.start(), emphasis.end()));
        return;
      }
    }
    emphases.add(emphasis);
  }

  private void close(Link link) {
    if (!links.isEmpty()) {
      Link last = links.getLast();
      if (last.href().equals(link.href()) && isBlank(last.end(), link.start())) {
        links.removeLast();
        links.add(new Link(link.href(), last.start(), link.end()));
        return;
      }
    }
    links.add(link);
  }

  private boolean isBlank(int start, int end) {
    return start <= end && text.substring(start, end).isBlank();
  }

  /// A footnote is referred to here.
  void note(Note note) {
    notes.add(note);
    if (!note.marker().isEmpty()) {
      marks.add(note.marker());
    }
    afterNote = true;
  }

  /// Whether no visible character was added.
  boolean isBlank() {
    return text.isEmpty();
  }

  /// The text so far. The builder is not used afterwards.
  public RichText build() {
    while (!open.isEmpty()) {
      close(Set.of());
    }
    return new RichText(text.toString(), emphases, links, tags, notes, marks);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isInvisible(char c) {
    return c == '\u00AD' || Character.getType(c) == Character.FORMAT;
  }

  private static boolean isWide(char c) {
    return c >= '\u2E80' && !Character.isSurrogate(c) || c == '”' || c == '“';
  }

  private static boolean isWidePunctuation(char c) {
    return "，。；：、！？）》】".indexOf(c) >= 0;
  }

  /// An element that has not ended yet; its start is not known before its first visible character.
  private static final class Open {
    private final String name;
    private final String href;
    private final String refersTo;
    private final String date;
    private int start = -1;

    Open(String name, String href, String refersTo, String date) {
      this.name = name;
      this.href = href;
      this.refersTo = refersTo;
      this.date = date;
    }
  }
}
