package dev.operative.ingest.akn;

import dev.operative.document.Section;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// What a file holds by its markup alone, taken from its DOM tree. It shares no code with the reader, so that
/// one does not hide the other's mistakes.
final class MarkupView {
  private static final Set<String> TEXT_ELEMENTS =
      Set.of(
          "p", "heading", "subheading", "subhheading", "crossHeading", "listIntroduction", "block");
  private static final Set<String> BLOCKS_IN_TEXT =
      Set.of("embeddedStructure", "quotedStructure", "mod", "authorialNote", "num");

  private final List<Unit> units = new ArrayList<>();

  /// A paragraph of the markup.
  ///
  /// @param number the text of its `<num>`
  /// @param text its characters without white space and invisible ones
  /// @param spaced its characters with single spaces
  /// @param marks offsets in `spaced` at which emphasis begins
  /// @param links targets of its links with the text they stand on
  record Unit(
      Section section,
      String number,
      String text,
      String spaced,
      List<Integer> marks,
      List<String[]> links,
      String path) {}

  static List<Unit> units(byte[] xml) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setAttribute("jdk.xml.maxGeneralEntitySizeLimit", "0");
      factory.setAttribute("jdk.xml.totalEntitySizeLimit", "0");
      DocumentBuilder builder = factory.newDocumentBuilder();
      // It throws, as the one a builder has of itself does, but prints nothing.
      builder.setErrorHandler(new DefaultHandler());
      Element root = builder.parse(new ByteArrayInputStream(xml)).getDocumentElement();
      MarkupView view = new MarkupView();
      view.visit(root);
      return view.units;
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException(e);
    }
  }

  private void visit(Element element) {
    String name = name(element);
    switch (name) {
      case "meta", "collectionBody", "decoration" -> {}
      case "authorialNote" -> unit(element, Section.FOOTNOTE, "");
      case "tr" -> {
        unit(element, Section.TABLE, "");
        notes(element);
      }
      case "formula" -> unit(element, Section.HEADING, "");
      default -> {
        if (TEXT_ELEMENTS.contains(name)) {
          unit(element, section(element), name.equals("crossHeading") ? "" : number(element));
        } else if (name.equals("num") && !hasText(element)) {
          unit(element, Section.HEADING, "");
        }
        children(element);
      }
    }
  }

  private void children(Element element) {
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element inner) {
        visit(inner);
      }
    }
  }

  private void notes(Element element) {
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element inner) {
        if (name(inner).equals("authorialNote")) {
          visit(inner);
        } else {
          notes(inner);
        }
      }
    }
  }

  private void unit(Element element, Section section, String number) {
    StringBuilder text = new StringBuilder();
    List<Integer> marks = new ArrayList<>();
    List<String[]> links = new ArrayList<>();
    collect(element, element, text, marks, links);
    String spaced = text.toString().strip();
    String bare = bare(spaced);
    if (!bare.isEmpty()) {
      boolean heading = section == Section.HEADING;
      units.add(
          new Unit(
              section,
              heading ? "" : number,
              heading ? bare(number) + bare : bare,
              spaced,
              marks,
              links,
              path(element)));
    }
  }

  /// Collects a unit's own text: without footnotes and without structures inside it.
  private static void collect(
      Element top, Element at, StringBuilder text, List<Integer> marks, List<String[]> links) {
    for (Node child = at.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element inner) {
        String name = name(inner);
        boolean paragraphInText = TEXT_ELEMENTS.contains(name) && TEXT_ELEMENTS.contains(name(top));
        boolean number = name.equals("num");
        if (name.equals("sup") && isMark(inner)) {
          space(text);
          continue;
        }
        if (number && !top.equals(at) || BLOCKS_IN_TEXT.contains(name) || paragraphInText) {
          continue;
        }
        if (name.equals("p") || name.equals("td") || name.equals("eol")) {
          space(text);
        }
        int start = text.length();
        collect(top, inner, text, marks, links);
        if (name.equals("span") && !text.substring(start).isBlank()) {
          int first = start;
          while (text.charAt(first) == ' ') {
            first++;
          }
          marks.add(first);
        } else if (name.equals("a")) {
          links.add(new String[] {inner.getAttribute("href"), text.substring(start).strip()});
        }
      } else if (child.getNodeType() == Node.TEXT_NODE
          || child.getNodeType() == Node.CDATA_SECTION_NODE) {
        for (char c : child.getNodeValue().toCharArray()) {
          if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            space(text);
          } else if (Character.getType(c) != Character.FORMAT) {
            text.append(c == '\u2011' ? '-' : c);
          }
        }
      }
    }
  }

  /// Whether raised figures are marks of notes that stand before them.
  private static boolean isMark(Element raised) {
    List<String> figures = List.of(raised.getTextContent().strip().split("[,\\s]+"));
    NodeList notes = raised.getOwnerDocument().getElementsByTagName("authorialNote");
    Set<String> before = new HashSet<>();
    for (int i = 0; i < notes.getLength(); i++) {
      if ((raised.compareDocumentPosition(notes.item(i)) & Node.DOCUMENT_POSITION_PRECEDING) != 0) {
        before.add(((Element) notes.item(i)).getAttribute("marker"));
      }
    }
    return before.containsAll(figures);
  }

  private static void space(StringBuilder text) {
    if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
      text.append(' ');
    }
  }

  static String bare(String text) {
    return text.replaceAll("[\\s\\p{Z}\\p{Cf}|]+", "").replace('\u2011', '-');
  }

  private static Section section(Element element) {
    String name = name(element);
    if (within(element, "coverPage")) {
      return resolutionNumber(element) ? Section.HEADING : Section.FRONT_MATTER;
    }
    if (within(element, "preface")) {
      return Section.HEADING;
    }
    if (within(element, "conclusions")) {
      return Section.FRONT_MATTER;
    }
    if (name.equals("crossHeading") && element.getAttribute("refersTo").equals("#preamble")) {
      return Section.PREAMBULAR;
    }
    boolean subheading = element.getAttribute("name").equals("subheading");
    if (name.endsWith("eading") || subheading) {
      return Section.HEADING;
    }
    if (within(element, "container")
        && parentNamed(element, "container").getAttribute("name").equals("formula")) {
      return Section.HEADING;
    }
    if (within(element, "preamble")
        || within(element, "embeddedStructure") && within(element, "container")) {
      return Section.PREAMBULAR;
    }
    if (within(element, "paragraph")
        && parentNamed(element, "paragraph")
            .getAttribute("class")
            .matches("(?:.*[Hh]eading|Title)?H(Ch|\\d+)G?C?|Heading\\d")) {
      return Section.HEADING;
    }
    if (within(element, "paragraph")
        && parentNamed(element, "paragraph").getAttribute("class").startsWith("Footnote")) {
      return Section.FOOTNOTE;
    }
    boolean annex = within(element, "doc");
    boolean statement =
        within(element, "statement")
            && parentNamed(element, "statement")
                .getAttribute("name")
                .equals("presidentialStatement");
    return annex || statement ? Section.NARRATIVE : Section.OPERATIVE;
  }

  private static boolean resolutionNumber(Element p) {
    var titles = p.getElementsByTagName("docTitle");
    for (int i = 0; i < titles.getLength(); i++) {
      Element title = (Element) titles.item(i);
      if (title.getAttribute("refersTo").equals("#resolutionNumber")
          && !title.getTextContent().isBlank()) {
        return true;
      }
    }
    return false;
  }

  /// The number that belongs to a text: the `<num>` before it inside the nearest numbered element.
  private static String number(Element element) {
    Element at = element;
    for (int up = 0; up < 3; up++) {
      Node before = at.getPreviousSibling();
      while (before != null) {
        if (before instanceof Element sibling) {
          String name = name(sibling);
          if (name.equals("num")) {
            return sibling.getTextContent().strip();
          }
          if (name.equals("p") && !sibling.getTextContent().isBlank() && numIn(sibling).isEmpty()) {
            return "";
          }
          if (name.equals("p") && !numIn(sibling).isEmpty()) {
            return numIn(sibling);
          }
          if (!name.equals("subheading") || name(element).endsWith("eading")) {
            return "";
          }
        }
        before = before.getPreviousSibling();
      }
      Node parent = at.getParentNode();
      if (!(parent instanceof Element outer)
          || !Set.of("content", "intro", "list", "blockList", "p").contains(name(outer))) {
        return "";
      }
      at = outer;
    }
    return "";
  }

  private static String numIn(Element p) {
    var nums = p.getElementsByTagName("num");
    return nums.getLength() == 0 ? "" : nums.item(0).getTextContent().strip();
  }

  /// Whether a number has a text of its own: anything but white space after it in its element.
  private static boolean hasText(Element num) {
    Element parent = (Element) num.getParentNode();
    if (name(parent).equals("p")) {
      parent = (Element) parent.getParentNode();
    }
    if (Set.of("section", "part", "title", "subsection").contains(name(parent))) {
      var headings = parent.getChildNodes();
      for (int i = 0; i < headings.getLength(); i++) {
        if (headings.item(i) instanceof Element e && name(e).matches("(sub)?heading")) {
          return true;
        }
      }
      return false;
    }
    boolean heading = parent.getAttribute("class").matches("H.*");
    return !heading
        || parent.getTextContent().strip().length() > num.getTextContent().strip().length();
  }

  private static boolean within(Element element, String name) {
    for (Node at = element; at instanceof Element inner; at = at.getParentNode()) {
      if (name(inner).equals(name)) {
        return true;
      }
    }
    return false;
  }

  private static Element parentNamed(Element element, String name) {
    Element at = element;
    while (!name(at).equals(name)) {
      at = (Element) at.getParentNode();
    }
    return at;
  }

  private static String path(Element element) {
    StringBuilder path = new StringBuilder();
    for (Node at = element; at instanceof Element inner; at = at.getParentNode()) {
      path.insert(0, "/" + name(inner));
    }
    return path.toString();
  }

  private static String name(Element element) {
    String name = element.getTagName();
    return name.substring(name.indexOf(':') + 1);
  }
}
