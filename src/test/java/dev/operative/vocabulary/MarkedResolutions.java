package dev.operative.vocabulary;

import dev.operative.document.Body;
import dev.operative.document.Language;
import dev.operative.document.Section;
import dev.operative.vocabulary.MarkedParagraph.Link;
import dev.operative.vocabulary.MarkedParagraph.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/// A small reader of official resolutions in Akoma Ntoso, for measuring only. It shares no code with the
/// product's reader, so that one does not hide the other's mistakes.
final class MarkedResolutions {
  private static final long SEED = 20_250_101;

  private MarkedResolutions() {}

  /// Which documents to take: the halves never share one.
  enum Half {
    TUNING,
    REPORTING
  }

  /// Reads a share of the documents of one archive, chosen by name with a fixed seed.
  ///
  /// @param share how many of a hundred documents of the half to take
  static List<MarkedParagraph> read(Path folder, String archive, Half half, int share)
      throws IOException {
    List<MarkedParagraph> paragraphs = new ArrayList<>();
    Language language = archive.contains(".zh") ? Language.CHINESE : Language.ENGLISH;
    try (InputStream file = Files.newInputStream(folder.resolve(archive));
        TarArchiveInputStream tar = new TarArchiveInputStream(new XZCompressorInputStream(file))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        String name = entry.getName();
        Random random = new Random(SEED + name.substring(name.lastIndexOf('/') + 1).hashCode());
        boolean tuning = random.nextBoolean();
        if (!name.endsWith(".xml")
            || tuning != (half == Half.TUNING)
            || random.nextInt(100) >= share) {
          continue;
        }
        String xml = new String(tar.readAllBytes(), StandardCharsets.UTF_8);
        List<MarkedParagraph> read = document(name, body(archive), language, xml);
        if (isIn(language, read)) {
          paragraphs.addAll(read);
        }
      }
    }
    return paragraphs;
  }

  private static Body body(String archive) {
    if (archive.startsWith("general")) {
      return Body.GENERAL_ASSEMBLY;
    }
    if (archive.startsWith("human")) {
      return Body.HUMAN_RIGHTS_COUNCIL;
    }
    return archive.startsWith("ecosoc") ? Body.ECONOMIC_AND_SOCIAL_COUNCIL : Body.SECURITY_COUNCIL;
  }

  /// Some files are in another language than their folder says.
  private static boolean isIn(Language language, List<MarkedParagraph> paragraphs) {
    StringBuilder all = new StringBuilder();
    paragraphs.forEach(p -> all.append(p.text()).append(' '));
    String text = all.toString();
    boolean chinese =
        text.chars().filter(c -> c >= 0x4e00 && c < 0xa000).count() * 4 > text.length();
    return language.equals(Language.CHINESE)
        ? chinese
        : !chinese && text.split("\\bthe\\b").length * 50 > text.length() / 6;
  }

  static List<MarkedParagraph> document(String name, Body body, Language language, String xml) {
    List<MarkedParagraph> paragraphs = new ArrayList<>();
    XMLInputFactory factory = XMLInputFactory.newInstance();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      int from = xml.indexOf('<');
      XMLStreamReader in =
          factory.createXMLStreamReader(new StringReader(from < 0 ? xml : xml.substring(from)));
      new Reading(name, body, language, paragraphs).read(in);
    } catch (XMLStreamException e) {
      return List.of();
    }
    return paragraphs;
  }

  private static final class Reading {
    private final String name;
    private final Body body;
    private final Language language;
    private final List<MarkedParagraph> out;
    private final List<String> path = new ArrayList<>();
    private final List<Span> spans = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Integer> spanStarts = new ArrayList<>();
    private StringBuilder text = new StringBuilder();
    private Optional<String> target = Optional.empty();
    private int linkStart;
    private int depthOfText = -1;

    Reading(String name, Body body, Language language, List<MarkedParagraph> out) {
      this.name = name;
      this.body = body;
      this.language = language;
      this.out = out;
    }

    void read(XMLStreamReader in) throws XMLStreamException {
      while (in.hasNext()) {
        switch (in.next()) {
          case XMLStreamConstants.START_ELEMENT -> start(in);
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
            if (depthOfText >= 0 && !path.contains("authorialNote")) {
              text.append(in.getText());
            }
          }
          case XMLStreamConstants.END_ELEMENT -> end();
          default -> {}
        }
      }
    }

    private void start(XMLStreamReader in) {
      String element = in.getLocalName();
      String parent = path.isEmpty() ? "" : path.getLast();
      boolean text =
          element.equals("listIntroduction")
              || element.equals("p")
                  && List.of("content", "intro", "wrapUp", "container").contains(parent);
      path.add(element);
      if (depthOfText < 0 && text && section().isPresent()) {
        depthOfText = path.size();
        this.text = new StringBuilder();
        spans.clear();
        links.clear();
      } else if (depthOfText >= 0 && !path.contains("authorialNote")) {
        if (element.equals("span")) {
          String style = String.valueOf(in.getAttributeValue(null, "class"));
          spanStarts.add(
              style.contains("italic") || style.contains("bold") ? this.text.length() : -1);
        } else if (element.equals("a")) {
          target = Optional.ofNullable(in.getAttributeValue(null, "href"));
          linkStart = this.text.length();
        }
      }
    }

    private void end() {
      String element = path.getLast();
      if (depthOfText >= 0 && !path.contains("authorialNote")) {
        if (element.equals("span") && !spanStarts.isEmpty()) {
          int start = spanStarts.removeLast();
          if (start >= 0) {
            spans.add(new Span(start, text.length()));
          }
        } else if (element.equals("a") && target.isPresent()) {
          links.add(new Link(target.get(), linkStart, text.length()));
          target = Optional.empty();
        }
        if (path.size() == depthOfText) {
          Optional<Section> section = section();
          if (section.isPresent() && !text.toString().isBlank()) {
            out.add(trimmed(section.get()));
          }
          depthOfText = -1;
        }
      }
      path.removeLast();
    }

    private Optional<Section> section() {
      if (path.contains("formula")
          || path.contains("quotedStructure")
          || path.contains("embeddedStructure")
          || path.contains("table")
          || path.contains("attachments")
          || path.contains("tocItem")) {
        return Optional.empty();
      }
      if (path.contains("preamble") && path.contains("container")) {
        return Optional.of(Section.PREAMBULAR);
      }
      return path.contains("mainBody") && path.contains("paragraph")
          ? Optional.of(Section.OPERATIVE)
          : Optional.empty();
    }

    /// Single spaces and no outer ones, with the offsets moved along.
    private MarkedParagraph trimmed(Section section) {
      int[] moved = new int[text.length() + 1];
      StringBuilder clean = new StringBuilder();
      for (int i = 0; i < text.length(); i++) {
        moved[i] = clean.length();
        char c = text.charAt(i);
        boolean space = Character.isWhitespace(c);
        if (!space) {
          clean.append(c);
        } else if (!clean.isEmpty() && clean.charAt(clean.length() - 1) != ' ') {
          clean.append(' ');
        }
      }
      moved[text.length()] = clean.length();
      String result = clean.toString();
      List<Span> movedSpans = new ArrayList<>();
      for (Span span : spans) {
        int start = moved[span.start()];
        int end = moved[span.end()];
        while (start < end && result.charAt(start) == ' ') {
          start++;
        }
        while (end > start && result.charAt(end - 1) == ' ') {
          end--;
        }
        if (end > start) {
          movedSpans.add(new Span(start, end));
        }
      }
      List<Link> movedLinks =
          links.stream().map(l -> new Link(l.target(), moved[l.start()], moved[l.end()])).toList();
      return new MarkedParagraph(name, body, language, section, result, movedSpans, movedLinks);
    }
  }
}
