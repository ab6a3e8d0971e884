package dev.operative.ingest.akn.markup;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Decodes an XML file as its byte order mark or its declaration says, else as UTF-8. Bytes that do not belong to
/// the encoding are an error with a line; the JDK's parser would name none, and print to standard error.
final class XmlText {
  private static final Pattern DECLARED =
      Pattern.compile("^<\\?xml[^>]{0,100}?encoding\\s*=\\s*[\"']([A-Za-z0-9._-]{1,40})[\"']");
  private static final int DECLARATION = 200;

  private XmlText() {}

  static String decode(byte[] content) throws UnreadableXmlException {
    CharsetDecoder decoder =
        charset(content)
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer bytes = ByteBuffer.wrap(content);
    CharBuffer characters =
        CharBuffer.allocate(
            (int) Math.ceil(content.length * (double) decoder.maxCharsPerByte()) + 1);
    try {
      CoderResult result = decoder.decode(bytes, characters, true);
      if (result.isError()) {
        result.throwException();
      }
    } catch (CharacterCodingException e) {
      int line = 1 + (int) characters.flip().chars().filter(c -> c == '\n').count();
      throw new UnreadableXmlException(
          line,
          "byte "
              + (bytes.position() + 1)
              + " is not valid "
              + decoder.charset()
              + "; save the file as UTF-8");
    }
    String text = characters.flip().toString();
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static Charset charset(byte[] content) throws UnreadableXmlException {
    if (content.length >= 2) {
      int mark = (content[0] & 0xFF) << 8 | content[1] & 0xFF;
      if (mark == 0xFEFF || mark == 0x003C) {
        return StandardCharsets.UTF_16BE;
      }
      if (mark == 0xFFFE || mark == 0x3C00) {
        return StandardCharsets.UTF_16LE;
      }
    }
    String start =
        new String(content, 0, Math.min(content.length, DECLARATION), StandardCharsets.ISO_8859_1);
    Matcher declared = DECLARED.matcher(start);
    if (!declared.find()) {
      return StandardCharsets.UTF_8;
    }
    try {
      Charset named = Charset.forName(declared.group(1));
      // A declaration that can be read byte by byte is not in UTF-16, whatever it says.
      return named.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : named;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new UnreadableXmlException(
          1, "its encoding " + declared.group(1) + " is not known; save the file as UTF-8");
    }
  }
}
