package dev.operative.ingest.office;

import dev.operative.ingest.DocumentReader;
import dev.operative.ingest.ReadOutcome;
import dev.operative.ingest.ReadOutcome.Rejected;
import dev.operative.ingest.Sidecar;
import dev.operative.ingest.SourceFile;
import dev.operative.ingest.TextDecoding;
import dev.operative.ingest.text.TextParser;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/// Reads web pages: `.html`, `.htm`, `.xhtml`, and files of any name that begin like one. What surrounds the
/// text (navigation, menus, buttons, footers) is dropped.
public final class HtmlReader implements DocumentReader {
  private static final Pattern DECLARED =
      Pattern.compile("(?i)<meta[^>]{0,200}charset\\s*=\\s*[\"']?\\s*([a-z0-9_:.-]{2,40})");
  private static final int HEAD = 4096;

  private final TextParser parser;

  public HtmlReader(TextParser parser) {
    this.parser = parser;
  }

  @Override
  public boolean accepts(SourceFile file) {
    String name = file.name().toLowerCase(Locale.ROOT);
    if (name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml")) {
      return true;
    }
    String start = head(file.content()).strip().toLowerCase(Locale.ROOT);
    return !name.endsWith(".xml")
        && (start.startsWith("<!doctype html") || start.startsWith("<html"));
  }

  @Override
  public ReadOutcome read(SourceFile file, Sidecar sidecar) {
    Optional<String> text = decode(file.content());
    if (text.isEmpty()) {
      return Rejected.of(file, "is not text in any known encoding; save it as UTF-8");
    }
    Document page = Jsoup.parse(text.get(), Parser.htmlParser().setTrackPosition(true));
    return parser.parse(HtmlLines.of(page), file.path(), sidecar);
  }

  /// What is valid UTF-8 or UTF-16 is that; else the page's own word counts before a guess.
  private static Optional<String> decode(byte[] content) {
    Optional<TextDecoding.Decoded> decoded = TextDecoding.decode(content);
    boolean certain =
        decoded.map(it -> it.charset().name().startsWith("UTF") && it.damaged() == 0).orElse(false);
    Optional<Charset> declared = certain ? Optional.empty() : declared(content);
    return declared
        .map(charset -> new String(content, charset))
        .or(() -> decoded.map(TextDecoding.Decoded::text));
  }

  private static Optional<Charset> declared(byte[] content) {
    Matcher meta = DECLARED.matcher(head(content));
    if (!meta.find()) {
      return Optional.empty();
    }
    String name = meta.group(1).toLowerCase(Locale.ROOT);
    try {
      // Pages that say GB2312 mean its superset, as browsers know.
      return Optional.of(Charset.forName(name.startsWith("gb") ? "GB18030" : name));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return Optional.empty();
    }
  }

  private static String head(byte[] content) {
    return new String(content, 0, Math.min(HEAD, content.length), StandardCharsets.ISO_8859_1)
        .replace("ï»¿", "");
  }
}
