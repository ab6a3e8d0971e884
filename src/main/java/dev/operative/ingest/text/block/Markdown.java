package dev.operative.ingest.text.block;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the lines of plain text and Markdown, and takes the markup away: heading marks, emphasis, list
/// dashes, links, superscripts, entities, and LaTeX that a converter put around a symbol.
public final class Markdown {
  private static final Pattern INVISIBLE =
      Pattern.compile("[\uFEFF\u200B\u200E\u200F\u0000\uE010-\uE012]");
  private static final Pattern HEADING = Pattern.compile("^\\s{0,3}(#{1,6})\\s+");
  /// What is drawn between two parts of a text.
  private static final Pattern STARS = Pattern.compile("\\s*+\\*(?:\\s*+\\*){2,}+\\s*+");

  private static final Pattern DASH = Pattern.compile("^\\s*[-•–—●▪◦·]\\s+(?=\\S)");
  /// A converter may escape its own tag, wholly or in part: `<sup>&</sup>lt;sup>3</sup>`.
  private static final Pattern ESCAPED_TAG =
      Pattern.compile("(?:<sup>\\s*)?&(?:</sup>)?lt;(/?)sup(?:>|&gt;)");
  private static final Pattern SUPERSCRIPT =
      Pattern.compile("<sup>\\s*\\\\?([\\dA-Za-z*†‡]{1,4})\\s*(?:</sup>\\s*)+");
  private static final Pattern LATEX_MARK = Pattern.compile("\\$?\\^\\{\\\\?([\\d*]{1,3})\\}\\$?");
  private static final Pattern MARKDOWN_MARK = Pattern.compile("\\[\\^([\\w*]{1,4})\\]:?");
  private static final Pattern LATEX = Pattern.compile("\\$([^$\\s][^$]{0,80})\\$");
  private static final Pattern LINK =
      Pattern.compile("!?\\[([^\\[\\]]{0,300})\\]\\([^()\\s]{0,300}\\)");
  private static final Pattern ADDRESS = Pattern.compile("<((?:https?|mailto):[^<>\\s]{1,300})>");
  private static final Pattern TAG =
      Pattern.compile("</?[A-Za-z][A-Za-z0-9]{0,10}(?:\\s[^<>]{0,200})?/?>");
  private static final Pattern EMPHASIS =
      Pattern.compile("\\*{1,3}(?=\\S)([^*]{1,2000}?)(?<=\\S)\\*{1,3}");
  private static final Pattern LONE_STARS = Pattern.compile("(?<!\\*)(\\*{1,3})(?!\\*)");
  private static final Pattern TAGGED = Pattern.compile("^<(b|i|u|strong|em)>[^<]*</\\1>$");

  /// Stands for a `*` that is a footnote mark while pairs of `*` are taken as emphasis.
  private static final char STAR = '\uE012';

  private static final String SUPERSCRIPT_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private Markdown() {}

  /// The lines of a text. `\n`, `\r\n`, `\r` and form feeds end a line; a form feed also ends a page.
  public static List<Line> lines(String text) {
    List<Line> lines = new ArrayList<>();
    int page = text.indexOf('\f') < 0 ? 0 : 1;
    int number = 1;
    int start = 0;
    boolean starred = starsAreBullets(text);
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : '\n';
      if (c == '\n' || c == '\r' || c == '\f') {
        if (c != '\f' || i > start) {
          lines.add(line(number, text.substring(start, i), page, starred));
        }
        if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
          i++;
        }
        start = i + 1;
        if (c == '\f') {
          page++;
        } else {
          number++;
        }
      }
    }
    return lines;
  }

  private static boolean starsAreBullets(String text) {
    int from = 0;
    for (int count = 0; count < 3; count++) {
      from = text.indexOf("\n* ", from) + 1;
      if (from == 0) {
        return false;
      }
    }
    return true;
  }

  private static Line line(int number, String raw, int page, boolean starsAreBullets) {
    String text = raw.replace('\u00A0', ' ').replace('\u3000', ' ');
    text = INVISIBLE.matcher(text).replaceAll("");
    if (STARS.matcher(text).matches()) {
      Place place = new Place(page, Region.BODY, 0, indent(raw));
      return new Line(number, text.strip(), 0, false, false, place);
    }
    Matcher heading = HEADING.matcher(text);
    int level = 0;
    if (heading.find()) {
      level = heading.group(1).length();
      text = text.substring(heading.end());
    }
    Matcher dash = DASH.matcher(text);
    boolean listItem = false;
    if (dash.find()) {
      listItem = true;
      text = text.substring(dash.end());
    } else if (starsAreBullets && text.startsWith("* ")) {
      listItem = true;
      text = text.substring(2);
    }
    boolean emphasised = isEmphasised(text.strip());
    return new Line(
        number,
        clean(text),
        level,
        emphasised,
        listItem,
        new Place(page, Region.BODY, 0, indent(raw)));
  }

  /// How wide the space is that a line begins with, in narrow characters.
  private static int indent(String raw) {
    int width = 0;
    for (int i = 0; i < raw.length(); i++) {
      switch (raw.charAt(i)) {
        case ' ', '\u00A0' -> width++;
        case '\u3000' -> width += 2;
        case '\t' -> width += 4;
        default -> {
          return width;
        }
      }
    }
    return width;
  }

  /// Whether nothing but spaces stands outside emphasis.
  private static boolean isEmphasised(String text) {
    if (TAGGED.matcher(text).matches()) {
      return true;
    }
    if (text.isEmpty() || text.charAt(0) != '*') {
      return false;
    }
    boolean inside = false;
    int i = 0;
    while (i < text.length()) {
      int run = i;
      while (run < text.length() && text.charAt(run) == '*') {
        run++;
      }
      if (run - i > 3) {
        i = run;
      } else if (run > i) {
        inside = !inside;
        i = run;
      } else if (!inside && text.charAt(i) != ' ') {
        return false;
      } else {
        i++;
      }
    }
    return !inside;
  }

  /// The text without markup.
  static String clean(String marked) {
    String text = ESCAPED_TAG.matcher(marked).replaceAll("<$1sup>");
    text = SUPERSCRIPT.matcher(text).replaceAll(Markdown::footnoteMark);
    if (text.indexOf('^') >= 0) {
      text = LATEX_MARK.matcher(text).replaceAll(Markdown::footnoteMark);
      text = MARKDOWN_MARK.matcher(text).replaceAll(Markdown::footnoteMark);
    }
    if (text.indexOf('\\') >= 0) {
      text = LATEX.matcher(text).replaceAll(Markdown::plainLatex);
      text = text.replace("\\*", FootnoteMarks.mark(String.valueOf(STAR)));
      text = text.replaceAll("\\\\([\\p{Punct}])", "$1");
    }
    text = raisedDigits(text);
    if (text.indexOf('[') >= 0) {
      text = LINK.matcher(text).replaceAll("$1");
    }
    if (text.indexOf('<') >= 0) {
      text = ADDRESS.matcher(text).replaceAll("$1");
      text = TAG.matcher(text).replaceAll("");
    }
    if (text.indexOf('*') >= 0) {
      text = text.replaceAll("(?<=[^*])\\*{4}(?=[^*])", "** **");
      text = EMPHASIS.matcher(text).replaceAll("$1");
      text = LONE_STARS.matcher(text).replaceAll(Markdown::footnoteMark);
    }
    return entities(text).replace(STAR, '*').strip();
  }

  private static String footnoteMark(MatchResult match) {
    return FootnoteMarks.mark(match.group(1).replace('*', STAR));
  }

  private static String plainLatex(MatchResult match) {
    String plain = match.group(1).replaceAll("\\\\[A-Za-z]+|[{}_^\\\\]", "");
    return Matcher.quoteReplacement(plain);
  }

  private static String raisedDigits(String text) {
    int first = 0;
    while (first < text.length() && SUPERSCRIPT_DIGITS.indexOf(text.charAt(first)) < 0) {
      first++;
    }
    if (first == text.length()) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text.length());
    boolean raised = false;
    for (int i = 0; i < text.length(); i++) {
      int digit = SUPERSCRIPT_DIGITS.indexOf(text.charAt(i));
      if (digit >= 0 != raised) {
        plain.append(raised ? FootnoteMarks.CLOSE : FootnoteMarks.OPEN);
        raised = !raised;
      }
      plain.append(digit >= 0 ? (char) ('0' + digit) : text.charAt(i));
    }
    return raised ? plain.append(FootnoteMarks.CLOSE).toString() : plain.toString();
  }

  private static String entities(String text) {
    if (text.indexOf('&') < 0) {
      return text;
    }
    return text.replace("&nbsp;", " ")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&apos;", "'")
        .replace("&amp;", "&");
  }
}
